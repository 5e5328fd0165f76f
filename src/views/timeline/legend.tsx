import { CircleHelp } from 'lucide';
import { useId } from 'react';
import { dayNumber } from '#domain/calendar.ts';
import type { DatePoint, EventDate } from '#domain/event-date.ts';
import { categoryLabel } from '#domain/labels.ts';
import { markOf } from '#domain/mark.ts';
import { CATEGORIES, type Category, type Status } from '#domain/vocabulary.ts';
import { Heading, type HeadingLevel } from '#ui/heading.tsx';
import { Shape } from '#ui/shape.tsx';
import { markFigure } from './drawing/mark-figure.ts';
import { FigureView } from './drawing/to-react.tsx';
import { Icon } from '#ui/icon.tsx';
import './drawing/drawing.css';
import './legend.css';

const WORDS = 'How to read this';

/** A button that shows how to read the marks; works without JavaScript too. */
export function LegendButton({ worded = true }: { readonly worded?: boolean }) {
  const id = useId();
  return (
    <>
      <button type="button" className="legend-button" popoverTarget={id} title={worded ? undefined : WORDS}>
        <Icon of={CircleHelp} />
        <span className={worded ? undefined : 'sr-only'}>{WORDS}</span>
      </button>
      <div className="legend-popover" id={id} popover="auto" role="group" aria-label={WORDS}>
        <Legend />
        <button type="button" className="legend-popover__close" popoverTarget={id} popoverTargetAction="hide">
          Close
        </button>
      </div>
    </>
  );
}

/** What the marks mean, drawn with the marks themselves. `level`: of its headings. */
export function Legend({ level = 2 }: { readonly level?: HeadingLevel }) {
  return (
    <div className="legend">
      <section>
        <Heading level={level} className="legend__head">
          What kind of event
        </Heading>
        <ul className="legend__shapes">
          {CATEGORIES.map((category) => (
            <li key={category}>
              <Shape shape={shapeOf(category)} fill="solid" tone={category} />
              {categoryLabel(category)}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <Heading level={level} className="legend__head">
          How well its date is known
        </Heading>
        <dl className="legend__marks">
          {DATES.map(({ date, words }) => (
            <Entry key={words} date={date} words={words} />
          ))}
        </dl>
      </section>
      <section>
        <Heading level={level} className="legend__head">
          Whether it happened
        </Heading>
        <dl className="legend__marks">
          <Entry
            date={DAY}
            status="planned"
            words="Outline: planned, still to come when the sources wrote."
          />
          <Entry
            date={DAY}
            status="disputed"
            words="Half filled: disputed, a source denies that it happened."
          />
        </dl>
      </section>
      <p className="legend__note">
        A shape with a number stands for several events close together; press it to part them. Drag to move
        along the axis; hold Ctrl and turn the wheel, or pinch, to zoom. With the keyboard: arrow keys go from
        event to event and from lane to lane, + and − zoom, F shows all, Enter opens, Escape closes.
      </p>
    </div>
  );
}

function shapeOf(category: Category) {
  return markOf({ category, status: 'confirmed', date: DAY }).shape;
}

interface EntryProps {
  readonly date: EventDate;
  readonly status?: Status;
  readonly words: string;
}

function Entry({ date, status = 'confirmed', words }: EntryProps) {
  const mark = markOf({ category: 'talks', status, date });
  const at = mark.extent === 'bar' ? 0.06 : 0.5;
  return (
    <>
      <dt>
        <svg className="legend__mark" width="76" height="24" overflow="visible">
          <FigureView figure={markFigure(mark, { at, tight: false })} />
        </svg>
      </dt>
      <dd>{words}</dd>
    </>
  );
}

function day(dayOfMonth: number, approximate = false): DatePoint {
  const only = dayNumber(2025, 4, dayOfMonth);
  return { earliest: only, latest: only, precision: 'day', approximate, uncertain: false };
}

const DAY: EventDate = { kind: 'point', at: day(9) };

const DATES: readonly { readonly date: EventDate; readonly words: string }[] = [
  { date: DAY, words: 'On this day.' },
  { date: { kind: 'span', from: day(2), to: day(9) }, words: 'It lasted from here to there.' },
  { date: { kind: 'within', from: day(2), to: day(9) }, words: 'Pale: on some day between the brackets.' },
  { date: { kind: 'point', at: day(9, true) }, words: 'Soft edges: about then, or the date is uncertain.' },
  { date: { kind: 'span', from: day(2), to: null }, words: 'Fading out: since then; no end is told.' },
  { date: { kind: 'within', from: null, to: day(9) }, words: 'Pale, fading in: on that day or before.' },
];
