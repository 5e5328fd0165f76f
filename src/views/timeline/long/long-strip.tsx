import { useMemo } from 'react';
import { civilDate, type DayNumber } from '#domain/calendar.ts';
import { type ColumnGroup, groupColumns } from '#domain/columns/column-groups.ts';
import type { ColumnTable } from '#domain/columns/column-table.ts';
import type { DayRange } from '#domain/day-range.ts';
import { headingId } from '#domain/list-groups.ts';
import * as words from '#messages/timeline.ts';
import { barStripFigure, type StripJump } from '../drawing/bar-strip-figure.ts';
import { FigureView } from '../drawing/to-react.tsx';
import { Ends } from '../ends.tsx';
import { LegendButton } from '../legend.tsx';
import { mirror } from '../mirror.ts';
import { axisOf } from '../model/axis.ts';
import { stripBars, type StripBars } from '../model/levels/strip-bars.ts';
import { tableOutside } from '../model/levels/table-outside.ts';
import { stretchWords } from '../model/names.ts';
import { type Stretch, stretchOf } from '../model/stretch.ts';
import { Notes } from '../notes.tsx';
import '../timeline-strip.css';

interface LongStripProps {
  readonly table: ColumnTable;
  /** Rows that are shown, ascending. */
  readonly rows: Uint32Array;
  readonly story: DayRange;
}

/** A width at which the axis has few enough names for a phone, whatever the real one. */
const NAMES_AT = 320;

/** The timeline of very many events where there is no room for lanes: how densely they lie in the story, above a list that is the timeline. */
export function LongStrip({ table, rows, story }: LongStripProps) {
  const view = useMemo(() => stretchOf(story), [story]);
  const { groups } = useMemo(() => groupColumns(table, rows, story.from), [table, rows, story]);
  const drawn = useMemo(() => stripBars(groups, view), [groups, view]);
  const jumps = useMemo(() => jumpsOf(groups, view), [groups, view]);
  const around = useMemo(() => tableOutside(table, rows, view), [table, rows, view]);
  const ends = { before: `#${headingId(groups[0] ?? UNKNOWN)}`, after: lastOf(groups, view) };
  return (
    <section className="strip" aria-label={words.title()}>
      <FigureView
        figure={barStripFigure(
          drawn.bars,
          jumps,
          view,
          words.summary({ counts: summary(drawn), days: stretchWords(view) }),
        )}
      />
      <Ends surroundings={around} view={view} listed={ends} />
      <div className="strip__foot">
        <LegendButton />
        {mirror().tool(true)}
        <Notes undated={around.undated} />
      </div>
    </section>
  );
}

const UNKNOWN = { key: 'unknown' };

/** To the first heading behind the story. */
function lastOf(groups: readonly ColumnGroup[], view: Stretch): string {
  const behind = groups.find(({ from }) => from !== null && from >= view.end);
  return `#${headingId(behind ?? groups.at(-1) ?? UNKNOWN)}`;
}

/** Each part of the axis, and the first heading of the list in it. */
function jumpsOf(groups: readonly ColumnGroup[], view: Stretch): readonly StripJump[] {
  return axisOf(view, NAMES_AT).majors.map(({ start, end, text }) => {
    const inside = groups.filter(
      ({ from }) => from !== null && from >= Math.max(start, view.start) && from < end,
    );
    const [first] = inside;
    const count = inside.reduce((sum, group) => sum + group.count, 0);
    const years = [Math.max(start, view.start), Math.min(end, view.end) - 1].map(
      (day) => civilDate(day as DayNumber).year,
    );
    const [from = 0, to = 0] = years;
    const name = from === to ? text : words.years({ from: String(from), to: String(to) });
    const told = words.monthCount({ month: name, count });
    return { start, end, name: text, words: told, href: first ? `#${headingId(first)}` : null };
  });
}

/** `83,035 events by year, at most 12,004 events in one`. */
function summary({ by, bars }: StripBars): string {
  const count = bars.reduce((sum, bar) => sum + bar.count, 0);
  const most = Math.max(0, ...bars.map((bar) => bar.count));
  return words.barSummary({ by, count, most });
}
