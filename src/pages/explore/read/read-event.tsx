import { type Ref, useEffect, useMemo, useRef, useState } from 'react';
import { civilDate } from '#domain/calendar.ts';
import type { EventRow } from '#domain/event-table.ts';
import * as words from '#messages/read.ts';
import { useViewState } from '#session/use-view-state.ts';
import { OwnLanguage } from '#ui/own-language.ts';
import { EVENT_TITLE_ID } from '#views/event/event-head.tsx';
import { EventView } from '#views/event/event-view.tsx';
import { type ReadPlace, readPlace } from '#views/read/model/read-place.ts';
import { PlaceLine } from '#views/read/place-line.tsx';
import { Ruler } from '#views/read/ruler.tsx';
import { TurnBar } from '#views/read/turn-bar.tsx';
import { Absent } from '../../absent.tsx';
import type { Parts } from '../parts.ts';
import { TranslationNote } from '../story-head.tsx';
import { isDatedAsToday, useHeardEvent } from '../use-heard-event.ts';
import { useReadKeys } from './use-read-keys.ts';
import { useTurning } from './use-turning.ts';

interface ReadEventProps extends Parts {
  readonly row: EventRow;
  readonly onLeave: () => void;
}

/** The event that is read, where it stands in the story, and the ways on and back. */
export function ReadEvent({ row, onLeave, ...parts }: ReadEventProps) {
  const { shown, actions, today } = parts;
  const { move } = useViewState();
  const place = useMemo(() => readPlace(shown.rows, row), [shown.rows, row]);
  const [turned, setTurned] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useTurning(row.id, { heading, hasSelected: actions.hasSelected });
  const turn = (to: EventRow | null) => {
    if (!to) return;
    setTurned(true);
    // In place of the entry that began the reading: so Back leaves it, however many events have been read.
    move({ event: to.id, cite: null });
  };
  useReadKeys({
    onPrevious: () => {
      turn(place.previous);
    },
    onNext: () => {
      turn(place.next);
    },
    onLeave,
  });
  useAhead(place, actions.hover);
  return (
    <>
      <section
        className={`read__event${turned ? ' read__event--turned' : ''}`}
        aria-labelledby={EVENT_TITLE_ID}
      >
        <Ruler events={shown.rows} story={today.timeline.span} present={row.id} />
        <PlaceLine event={row} place={place} />
        <Told key={row.id} {...parts} row={row} headingRef={heading} />
        <TranslationNote timeline={today.timeline} />
      </section>
      <p className="sr-only" aria-live="polite">
        {turned && place.at !== null && words.turned({ at: place.at, total: place.total, title: row.title })}
      </p>
      <TurnBar
        previous={place.previous}
        next={place.next}
        inYear={row.standsOn === null ? null : civilDate(row.standsOn).year}
        onTurn={turn}
        onLeave={onLeave}
      />
    </>
  );
}

/** What the events beside will show, so that a step shows it at once. */
function useAhead({ previous, next }: ReadPlace, hover: (eventId: string) => void): void {
  useEffect(() => {
    for (const beside of [next, previous]) if (beside) hover(beside.id);
  }, [previous, next, hover]);
}

interface ToldProps extends Parts {
  readonly row: EventRow;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** All of it, as anywhere else where an event is open. */
function Told({ table, today, shown, heard, hrefs, row, headingRef }: ToldProps) {
  const { move } = useViewState();
  const { detail, cite } = useHeardEvent(row, heard, isDatedAsToday(today, row));
  return (
    <OwnLanguage value={table.timeline.languages[0] ?? null}>
      <EventView
        event={row}
        detail={detail.kind === 'ready' ? detail.value : null}
        sources={table.sources}
        hrefs={hrefs}
        timeline={table.timeline.title}
        headingRef={headingRef}
        cite={cite}
        onCite={(excerpt) => {
          move({ event: row.id, cite: excerpt });
        }}
        others={shown.rows}
        notice={detail.kind !== 'ready' && <Absent of={detail} variant="inline" />}
      />
    </OwnLanguage>
  );
}
