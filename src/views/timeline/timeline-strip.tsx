import { useMemo } from 'react';
import { dayWords } from '#domain/day-words.ts';
import type { DayNumber } from '#domain/calendar.ts';
import type { DayRange } from '#domain/day-range.ts';
import type { EventRow } from '#domain/event-table.ts';
import { type DateGroup, groupByDate, headingId } from '#domain/list-groups.ts';
import * as words from '#messages/timeline.ts';
import { stripFigure } from './drawing/strip-figure.ts';
import { FigureView } from './drawing/to-react.tsx';
import { Ends } from './ends.tsx';
import { LegendButton } from './legend.tsx';
import { mirror } from './mirror.ts';
import { stretchWords } from './model/names.ts';
import { surroundingsOf } from './model/outside.ts';
import { stretchOf } from './model/stretch.ts';
import { stripMonths } from './model/strip-months.ts';
import { isLoose, type Week, weeksOf } from './model/weeks.ts';
import { Notes } from './notes.tsx';
import './timeline-strip.css';

interface TimelineStripProps {
  /** The events that are shown, in order of date. */
  readonly events: readonly EventRow[];
  readonly story: DayRange;
}

/** The timeline where there is no room for one: how the events lie in the story, above a list that is the timeline. */
export function TimelineStrip({ events, story }: TimelineStripProps) {
  const view = useMemo(() => stretchOf(story), [story]);
  const weeks = useMemo(() => weeksOf(events, view), [events, view]);
  const groups = useMemo(() => groupByDate(events, story.from), [events, story]);
  const months = useMemo(() => stripMonths(groups, view), [groups, view]);
  const loose = useMemo(() => events.filter(isLoose).length, [events]);
  const surroundings = useMemo(() => surroundingsOf(events, view), [events, view]);
  return (
    <section className="strip" aria-label={words.title()}>
      <FigureView
        figure={stripFigure(
          weeks,
          months,
          view,
          words.summary({ counts: summary(weeks), days: stretchWords(view) }),
        )}
      />
      <Ends surroundings={surroundings} view={view} listed={endsOf(groups)} />
      <div className="strip__foot">
        <LegendButton />
        {mirror().tool(true)}
        <Notes undated={surroundings.undated} loose={loose} />
      </div>
    </section>
  );
}

/** Where the list's first and last dates stand. */
function endsOf(groups: readonly DateGroup[]) {
  const dated = groups.filter(({ key }) => key !== 'unknown');
  const [first, last] = [dated[0], dated.at(-1)];
  return first && last ? { before: `#${headingId(first)}`, after: `#${headingId(last)}` } : null;
}

/** `46 events by week, most of them (17) in the week from 7 April 2025`. */
function summary(weeks: readonly Week[]): string {
  const count = weeks.reduce((sum, { marks }) => sum + marks.length, 0);
  const fullest = weeks.toSorted((a, b) => b.marks.length - a.marks.length)[0];
  if (!fullest || fullest.marks.length < 2) return words.weekSummary({ count });
  const date = dayWords(fullest.start as DayNumber);
  return words.weekSummaryMost({ count, most: fullest.marks.length, date });
}
