import type { SourceRecord } from '#domain/dataset/source-records.ts';
import type { EventTable } from '#domain/event-table.ts';
import { isKept } from '#session/is-kept.ts';
import { useHrefs } from '#session/use-place.ts';
import { useSource } from '#session/use-sources.ts';
import { useTimeline } from '#session/use-timeline.ts';
import { OwnLanguage } from '#ui/own-language.ts';
import { NoSuchPassage } from '#views/notices/no-such-passage.tsx';
import { NotFound } from '#views/notices/not-found.tsx';
import { SourceView } from '#views/source/source-view.tsx';
import { Absent } from './absent.tsx';
import { BySize } from './by-size.tsx';
import { LargeSourcePage } from './large/large-source-page.tsx';
import { useFragmentInView } from './use-fragment-in-view.ts';
import { PrintedFoot } from './printed-foot.tsx';
import { useTitle } from './use-title.ts';
import './reading-page.css';

/** Where a fragment may lead besides to a passage: nowhere, and past the head of the page. */
const PLACES_OF_PAGE: ReadonlySet<string> = new Set(['', 'main']);

/** `/sources/<id>/`: one source and its excerpts; the fragment of the address marks one. */
export function SourcePage({ id }: { readonly id: string }) {
  return <BySize small={() => <SmallSourcePage id={id} />} large={() => <LargeSourcePage id={id} />} />;
}

function SmallSourcePage({ id }: { readonly id: string }) {
  const timeline = useTimeline();
  const source = useSource(id);
  const hrefs = useHrefs();
  if (timeline.kind !== 'ready') return <Absent of={timeline} />;
  if (source.kind !== 'ready') return <Absent of={source} />;
  if (source.value === null)
    return <NotFound hrefs={hrefs} sources={timeline.value.sources} kept={isKept()} />;
  return <KnownSource table={timeline.value} source={source.value} />;
}

function KnownSource({ table, source }: { readonly table: EventTable; readonly source: SourceRecord }) {
  const hrefs = useHrefs();
  const fragment = useFragmentInView('center');
  const marked = source.excerpts.some(({ id }) => id === fragment) ? fragment : null;
  useTitle(`${source.publisher} · ${table.timeline.title}`);
  return (
    <article className="page reading-page">
      <p className="reading-page__up">
        <a href={hrefs.home()}>{table.timeline.title}</a>
      </p>
      {marked === null && !PLACES_OF_PAGE.has(fragment) && (
        <NoSuchPassage passage={fragment} publisher={source.publisher} />
      )}
      <OwnLanguage value={table.timeline.languages[0] ?? null}>
        <SourceView source={source} hrefs={hrefs} marked={marked} />
      </OwnLanguage>
      <PrintedFoot table={table} />
    </article>
  );
}
