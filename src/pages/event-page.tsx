import type { EventRow, EventTable } from '#domain/event-table.ts';
import { neighbours } from '#domain/neighbours.ts';
import { isKept } from '#session/is-kept.ts';
import { useEventOf } from '#session/use-open-event.ts';
import { useFragment, useHrefs } from '#session/use-place.ts';
import { useEventDetail } from '#session/use-event-detail.ts';
import { useTimeline } from '#session/use-timeline.ts';
import { OwnLanguage } from '#ui/own-language.ts';
import { EventFiles } from '#views/event/event-files.tsx';
import { EventView } from '#views/event/event-view.tsx';
import { NotFound } from '#views/notices/not-found.tsx';
import { Absent } from './absent.tsx';
import { BySize } from './by-size.tsx';
import { LargeEventPage } from './large/large-event-page.tsx';
import { PrintedFoot } from './printed-foot.tsx';
import { useTitle } from './use-title.ts';
import './reading-page.css';

/** `/events/<id>/`: one event with all its evidence. */
export function EventPage({ id }: { readonly id: string }) {
  return <BySize small={() => <SmallEventPage id={id} />} large={() => <LargeEventPage id={id} />} />;
}

function SmallEventPage({ id }: { readonly id: string }) {
  const timeline = useTimeline();
  if (timeline.kind !== 'ready') return <Absent of={timeline} />;
  return <EventOf table={timeline.value} id={id} />;
}

function EventOf({ table, id }: { readonly table: EventTable; readonly id: string }) {
  const open = useEventOf(table, id);
  const hrefs = useHrefs();
  if (open.kind !== 'event') return <NotFound hrefs={hrefs} sources={table.sources} kept={isKept()} />;
  return <KnownEvent table={table} row={open.row} />;
}

function KnownEvent({ table, row }: { readonly table: EventTable; readonly row: EventRow }) {
  const detail = useEventDetail(row);
  const hrefs = useHrefs();
  const fragment = useFragment();
  useTitle(`${row.title} · ${table.timeline.title}`);
  return (
    <article className="page reading-page">
      <p className="reading-page__up">
        <a href={hrefs.home()}>{table.timeline.title}</a>
      </p>
      <OwnLanguage value={table.timeline.languages[0] ?? null}>
        <EventView
          event={row}
          detail={detail.kind === 'ready' ? detail.value : null}
          sources={table.sources}
          hrefs={hrefs}
          timeline={table.timeline.title}
          level={1}
          cite={fragment || null}
          {...neighbours(table.events, row)}
          others={table.events}
          files={<EventFiles page={hrefs.event(row.id)} />}
          notice={detail.kind !== 'ready' && <Absent of={detail} variant="inline" />}
        />
      </OwnLanguage>
      <PrintedFoot table={table} />
    </article>
  );
}
