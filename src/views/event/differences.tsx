import { useMemo } from 'react';
import type { EventDetail } from '#domain/dataset/event-details.ts';
import { dateWords } from '#domain/date-words.ts';
import type { EventRow } from '#domain/event-table.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import * as words from '#messages/event.ts';
import { numberEvidence } from './citations.ts';
import { ConflictList } from './conflicts.tsx';
import type { CitedSource, EventContext } from './event-context.ts';
import './event.css';
import './event-parts.css';
import './differences.css';

interface DifferencesProps {
  /** Those with conflicts, in the order in which they are told. */
  readonly events: readonly { readonly row: EventRow; readonly detail: EventDetail }[];
  readonly sources: readonly CitedSource[];
  readonly hrefs: Hrefs;
}

/** All points on which the sources differ, event by event: what about, who says what, and in whose words. */
export function Differences({ events, sources, hrefs }: DifferencesProps) {
  const points = events.reduce((sum, { detail }) => sum + detail.conflicts.length, 0);
  return (
    <div className="event differences">
      <header>
        <h1 className="differences__title">{words.differences()}</h1>
        <p className="differences__lead">{leadWords(points, events.length)}</p>
      </header>
      {events.map(({ row, detail }) => (
        <EventDifferences key={row.id} row={row} detail={detail} sources={sources} hrefs={hrefs} />
      ))}
    </div>
  );
}

function leadWords(points: number, events: number): string {
  return points === 0 ? words.noDifference() : words.differencesLead({ points, events });
}

interface EventDifferencesProps extends Pick<DifferencesProps, 'sources' | 'hrefs'> {
  readonly row: EventRow;
  readonly detail: EventDetail;
}

function EventDifferences({ row, detail, sources, hrefs }: EventDifferencesProps) {
  const evidence = useMemo(() => numberEvidence(detail), [detail]);
  const context = useMemo<EventContext>(
    () => ({
      sources: new Map(sources.map((source) => [source.id, source])),
      hrefs,
      cite: null,
      passageHref: (excerpt) => hrefs.event(row.id, excerpt),
    }),
    [sources, hrefs, row.id],
  );
  const title = `differences-${row.id}`;
  return (
    <section className="differences__event" aria-labelledby={title} data-event-id={row.id}>
      <p className="differences__date">{dateWords(row.date)}</p>
      <h2 id={title}>
        <a href={hrefs.event(row.id)}>{row.title}</a>
      </h2>
      <ConflictList conflicts={detail.conflicts} evidence={evidence} context={context} level={3} />
    </section>
  );
}
