import type { SourceRecord } from '#domain/dataset/source-records.ts';
import type { EventTable } from '#domain/event-table.ts';
import { useHrefs } from '#session/use-place.ts';
import { useSources } from '#session/use-sources.ts';
import { useTimeline } from '#session/use-timeline.ts';
import { OwnLanguage } from '#ui/own-language.ts';
import { CoverageView } from '#views/coverage/coverage-view.tsx';
import { Absent } from './absent.tsx';
import { BySize } from './by-size.tsx';
import { TooLargePage } from './large/too-large-page.tsx';
import { useFragmentInView } from './use-fragment-in-view.ts';
import * as words from '#messages/pages.ts';
import * as instead from '#messages/tooLarge.ts';
import { PrintedFoot } from './printed-foot.tsx';
import { useTitle } from './use-title.ts';
import './reading-page.css';

/** `/coverage/`: what of each source is quoted and what is not; the fragment of the address names a source. */
export function CoveragePage() {
  return (
    <BySize
      small={() => <SmallCoveragePage />}
      large={() => <TooLargePage title={words.coverage()} instead={instead.coverage()} />}
    />
  );
}

function SmallCoveragePage() {
  const timeline = useTimeline();
  const sources = useSources();
  if (timeline.kind !== 'ready') return <Absent of={timeline} />;
  if (sources.kind !== 'ready') return <Absent of={sources} />;
  return <CoverageOf table={timeline.value} sources={sources.value} />;
}

interface CoverageOfProps {
  readonly table: EventTable;
  readonly sources: readonly SourceRecord[];
}

function CoverageOf({ table, sources }: CoverageOfProps) {
  const hrefs = useHrefs();
  useTitle(`${words.coverage()} · ${table.timeline.title}`);
  useFragmentInView('start');
  return (
    <article className="page reading-page">
      <p className="reading-page__up">
        <a href={hrefs.home()}>{table.timeline.title}</a>
      </p>
      <OwnLanguage value={table.timeline.languages[0] ?? null}>
        <CoverageView sources={sources} hrefs={hrefs} />
      </OwnLanguage>
      <PrintedFoot table={table} />
    </article>
  );
}
