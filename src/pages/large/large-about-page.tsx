import { columnCounts } from '#domain/columns/column-counts.ts';
import { useColumnTable } from '#session/large/use-column-table.ts';
import { useLargeHrefs } from '#session/large/use-large-hrefs.ts';
import { useListedSources } from '#session/large/use-large-source.ts';
import { AboutReading } from '../about-reading.tsx';

/** `/about/` of a large dataset. */
export function LargeAboutPage() {
  return (
    <AboutReading
      table={useColumnTable()}
      sources={useListedSources()}
      countsOf={columnCounts}
      passagesOf={({ excerpts }) => excerpts.count}
      hrefs={useLargeHrefs()}
      hasFiles={false}
    />
  );
}
