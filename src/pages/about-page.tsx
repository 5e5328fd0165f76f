import { useMemo } from 'react';
import { timelineCounts } from '#domain/certainty-counts.ts';
import type { AboutFile } from '#domain/dataset/about-file.ts';
import type { SourceRecord } from '#domain/dataset/source-records.ts';
import type { EventTable } from '#domain/event-table.ts';
import { useAbout } from '#session/use-about.ts';
import { useHrefs } from '#session/use-place.ts';
import { useSources } from '#session/use-sources.ts';
import { useTimeline } from '#session/use-timeline.ts';
import { AboutReading } from './about-reading.tsx';
import { Absent } from './absent.tsx';
import { BySize } from './by-size.tsx';
import { LargeAboutPage } from './large/large-about-page.tsx';

/** `/about/`: what is to be known of the timeline itself. */
export function AboutPage() {
  return <BySize small={() => <SmallAboutPage />} large={() => <LargeAboutPage />} />;
}

function SmallAboutPage() {
  const timeline = useTimeline();
  const sources = useSources();
  const account = useAbout();
  if (timeline.kind !== 'ready') return <Absent of={timeline} />;
  if (sources.kind !== 'ready') return <Absent of={sources} />;
  if (account.kind !== 'ready') return <Absent of={account} />;
  return <Counted table={timeline.value} sources={sources.value} account={account.value} />;
}

interface CountedProps {
  readonly table: EventTable;
  readonly sources: readonly SourceRecord[];
  readonly account: AboutFile;
}

function Counted({ table, sources, account }: CountedProps) {
  const counts = useMemo(() => timelineCounts(table), [table]);
  const told = useMemo(
    () => sources.map((source) => ({ ...source, passages: source.excerpts.length })),
    [sources],
  );
  const hrefs = useHrefs();
  return (
    <AboutReading timeline={table.timeline} counts={counts} sources={told} account={account} hrefs={hrefs} />
  );
}
