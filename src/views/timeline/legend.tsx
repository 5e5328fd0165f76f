import { CircleHelp } from 'lucide';
import { useId } from 'react';
import { dayNumber } from '#domain/calendar.ts';
import type { DatePoint, EventDate } from '#domain/event-date.ts';
import { categoryLabel } from '#domain/labels.ts';
import { markOf } from '#domain/mark.ts';
import { CATEGORIES, type Category, type Status } from '#domain/vocabulary.ts';
import * as words from '#messages/legend.ts';
import { Heading, type HeadingLevel } from '#ui/heading.tsx';
import { Shape } from '#ui/shape.tsx';
import { markFigure } from './drawing/mark-figure.ts';
import { FigureView } from './drawing/to-react.tsx';
import { Icon } from '#ui/icon.tsx';
import './drawing/drawing.css';
import './legend.css';

/** A button that shows how to read the marks; works without JavaScript too. */
export function LegendButton({ worded = true }: { readonly worded?: boolean }) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="legend-button"
        popoverTarget={id}
        title={worded ? undefined : words.howToRead()}
      >
        <Icon of={CircleHelp} />
        <span className={worded ? undefined : 'sr-only'}>{words.howToRead()}</span>
      </button>
      <div className="legend-popover" id={id} popover="auto" role="group" aria-label={words.howToRead()}>
        <Legend />
        <button type="button" className="legend-popover__close" popoverTarget={id} popoverTargetAction="hide">
          {words.close()}
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
          {words.kind()}
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
          {words.date()}
        </Heading>
        <dl className="legend__marks">
          {DATES.map(({ date, says }) => (
            <Entry key={says()} date={date} says={says()} />
          ))}
        </dl>
      </section>
      <section>
        <Heading level={level} className="legend__head">
          {words.whether()}
        </Heading>
        <dl className="legend__marks">
          <Entry date={DAY} status="planned" says={words.planned()} />
          <Entry date={DAY} status="disputed" says={words.disputed()} />
        </dl>
      </section>
      <p className="legend__note">{words.note()}</p>
    </div>
  );
}

function shapeOf(category: Category) {
  return markOf({ category, status: 'confirmed', date: DAY }).shape;
}

interface EntryProps {
  readonly date: EventDate;
  readonly status?: Status;
  readonly says: string;
}

function Entry({ date, status = 'confirmed', says }: EntryProps) {
  const mark = markOf({ category: 'talks', status, date });
  const at = mark.extent === 'bar' ? 0.06 : 0.5;
  return (
    <>
      <dt>
        <svg className="legend__mark" width="76" height="24" overflow="visible" aria-hidden="true">
          <FigureView figure={markFigure(mark, { at, tight: false })} />
        </svg>
      </dt>
      <dd>{says}</dd>
    </>
  );
}

function day(dayOfMonth: number, approximate = false): DatePoint {
  const only = dayNumber(2025, 4, dayOfMonth);
  return { earliest: only, latest: only, precision: 'day', approximate, uncertain: false };
}

const DAY: EventDate = { kind: 'point', at: day(9) };

const DATES: readonly { readonly date: EventDate; readonly says: () => string }[] = [
  { date: DAY, says: words.onThisDay },
  { date: { kind: 'span', from: day(2), to: day(9) }, says: words.lasted },
  { date: { kind: 'within', from: day(2), to: day(9) }, says: words.within },
  { date: { kind: 'point', at: day(9, true) }, says: words.about },
  { date: { kind: 'span', from: day(2), to: null }, says: words.since },
  { date: { kind: 'within', from: null, to: day(9) }, says: words.until },
];
