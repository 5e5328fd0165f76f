import { useMemo } from 'react';
import { columnCounts } from '#domain/columns/column-counts.ts';
import type { ColumnTable } from '#domain/columns/column-table.ts';
import type { AboutFile } from '#domain/dataset/about-file.ts';
import type { ListedSource } from '#domain/dataset/source-list.ts';
import { useColumnTable } from '#session/large/use-column-table.ts';
import { useLargeHrefs } from '#session/large/use-large-hrefs.ts';
import { useListedSources } from '#session/large/use-large-source.ts';
import { useAbout } from '#session/use-about.ts';
import { AboutReading } from '../about-reading.tsx';
import { Absent } from '../absent.tsx';

/** `/about/` of a large dataset. */
export function LargeAboutPage() {
  const table = useColumnTable();
  const sources = useListedSources();
  const account = useAbout();
  if (table.kind !== 'ready') return <Absent of={table} />;
  if (sources.kind !== 'ready') return <Absent of={sources} />;
  if (account.kind !== 'ready') return <Absent of={account} />;
  return <Counted table={table.value} sources={sources.value} account={account.value} />;
}

interface CountedProps {
  readonly table: ColumnTable;
  readonly sources: readonly ListedSource[];
  readonly account: AboutFile;
}

function Counted({ table, sources, account }: CountedProps) {
  const counts = useMemo(() => columnCounts(table), [table]);
  const told = useMemo(
    () => sources.map((source) => ({ ...source, passages: source.excerpts.count })),
    [sources],
  );
  const hrefs = useLargeHrefs();
  return (
    <AboutReading timeline={table.timeline} counts={counts} sources={told} account={account} hrefs={hrefs} />
  );
}
