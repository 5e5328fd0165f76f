import { useEffect } from 'react';
import type { SourceRecord } from '#domain/dataset/source-records.ts';
import type { EventTable } from '#domain/event-table.ts';
import { useFragment, useHrefs } from '#session/use-place.ts';
import { useSource, useTimeline } from '#session/use-timeline.ts';
import { NotFound } from '#views/notices/not-found.tsx';
import { SourceView } from '#views/source/source-view.tsx';
import { Absent } from './absent.tsx';
import { useTitle } from './use-title.ts';
import './reading-page.css';

/** `/sources/<id>/`: one source and its excerpts; the fragment of the address marks one. */
export function SourcePage({ id }: { readonly id: string }) {
  const timeline = useTimeline();
  const source = useSource(id);
  const hrefs = useHrefs();
  if (timeline.kind !== 'ready') return <Absent of={timeline} />;
  if (source.kind !== 'ready') return <Absent of={source} />;
  if (source.value === null) return <NotFound hrefs={hrefs} sources={timeline.value.sources} />;
  return <KnownSource table={timeline.value} source={source.value} />;
}

function KnownSource({ table, source }: { readonly table: EventTable; readonly source: SourceRecord }) {
  const hrefs = useHrefs();
  const fragment = useFragment();
  useTitle(`${source.publisher} · ${table.timeline.title}`);
  useEffect(() => {
    // The page is drawn after the browser has looked for the fragment, so it is looked for again.
    document.getElementById(fragment)?.scrollIntoView({ block: 'center' });
  }, [fragment]);
  return (
    <article className="page reading-page">
      <p className="reading-page__up">
        <a href={hrefs.home()}>{table.timeline.title}</a>
      </p>
      <SourceView source={source} hrefs={hrefs} marked={fragment || null} />
    </article>
  );
}
