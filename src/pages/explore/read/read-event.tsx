import { type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import { civilDate } from '#domain/calendar.ts';
import * as words from '#messages/read.ts';
import { useViewState } from '#session/use-view-state.ts';
import { OwnLanguage } from '#ui/own-language.ts';
import { EVENT_TITLE_ID } from '#views/event/event-head.tsx';
import { EventView } from '#views/event/event-view.tsx';
import type { ReadPlace } from '#views/read/model/read-place.ts';
import { PlaceLine } from '#views/read/place-line.tsx';
import { TurnBar } from '#views/read/turn-bar.tsx';
import { Absent } from '../../absent.tsx';
import type { OpenEventPaneProps } from '../event-pane.tsx';
import { TranslationNote } from '../story-head.tsx';
import { useHeardEvent } from '../use-heard-event.ts';
import { useReadKeys } from './use-read-keys.ts';
import { useStep } from './use-step.ts';
import { useSwipe } from './use-swipe.ts';
import { useTurning } from './use-turning.ts';

interface ReadEventProps extends Omit<OpenEventPaneProps, 'beside' | 'fit'> {
  /** The events beside it may have no title and no id yet (`''`). */
  readonly place: ReadPlace;
  /** The story, and where in it the event is, as a drawing. */
  readonly ruler: ReactNode;
  readonly onLeave: () => void;
}

/** The event that is read, where it stands in the story, and the ways on and back. */
export function ReadEvent({ place, ruler, onLeave, ...told }: ReadEventProps) {
  const { row, actions, table } = told;
  const { move } = useViewState();
  const [turned, setTurned] = useState(false);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useTurning(row.id, {
    heading,
    opened: actions.opened,
    onTurned: (isTitleHeard) => {
      if (turned) setSaid(stepWords(place, isTitleHeard ? null : row.title));
    },
  });
  const turn = useStep(row, place, (to) => {
    setTurned(true);
    // In place of the entry that began the reading: so Back leaves it, however many events have been read.
    move({ event: to.id, cite: null });
  });
  const ways = {
    onPrevious: () => {
      turn(place.previous);
    },
    onNext: () => {
      turn(place.next);
    },
  };
  useReadKeys({ ...ways, onLeave });
  const swipe = useSwipe(ways);
  useAhead(place, actions.hover);
  return (
    <>
      <section
        className={`read__event${turned ? ' read__event--turned' : ''}`}
        aria-labelledby={EVENT_TITLE_ID}
        {...swipe}
      >
        {ruler}
        <PlaceLine event={row} place={place} />
        <Told key={row.id} {...told} headingRef={heading} />
        <TranslationNote timeline={table.timeline} />
      </section>
      <p className="sr-only" aria-live="polite">
        {said}
      </p>
      <TurnBar
        previous={place.previous}
        next={place.next}
        among={place.at !== null}
        inYear={row.standsOn === null ? null : civilDate(row.standsOn).year}
        onTurn={turn}
        onLeave={onLeave}
      />
    </>
  );
}

/** What a step tells those who listen: a title that has the focus is told by that. */
function stepWords({ at, total }: ReadPlace, title: string | null): string {
  if (at === null) return '';
  return title === null ? words.turnedPlace({ at, total }) : words.turned({ at, total, title });
}

/** What the events beside will show, so that a step shows it at once. */
function useAhead({ previous, next }: ReadPlace, hover: (eventId: string) => void): void {
  useEffect(() => {
    for (const beside of [next, previous]) if (beside) hover(beside.id);
  }, [previous, next, hover]);
}

interface ToldProps extends Omit<OpenEventPaneProps, 'beside' | 'fit'> {
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** All of it, as anywhere else where an event is open. */
function Told({ table, row, heard, isDated = true, hrefs, others, onCompare, headingRef }: ToldProps) {
  const { move } = useViewState();
  const { detail, cite } = useHeardEvent(row, heard, isDated);
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
        others={others}
        onCompare={onCompare}
        notice={detail.kind !== 'ready' && <Absent of={detail} variant="inline" />}
      />
    </OwnLanguage>
  );
}
