/** The lanes of a large dataset as sorted typed arrays, so that whatever is asked of a window is answered by binary search. */
import type { ColumnTable } from '#domain/columns/column-table.ts';
import type { Group } from '#domain/filters.ts';
import { CATEGORIES, type Category } from '#domain/vocabulary.ts';
import { fillLanes, type Filled } from './fill-lanes.ts';
import { groupingOf, type LaneName } from './grouping.ts';
import { RangeExtremes } from './range-extremes.ts';
import { pick } from './pick.ts';
import { type Ramp, rampOf } from './ramp.ts';
import type { TableDays } from './table-days.ts';

/** A lane's events of one category. */
export interface KindDays {
  readonly category: Category;
  /** Where their shapes are drawn, in half days, ascending. */
  readonly anchors: Int32Array;
  /** Of those alone that stand on one day. */
  readonly exact: Int32Array;
  /** Those that may stand on several days: how they come in, and how they go out. */
  readonly rise: Ramp;
  readonly fall: Ramp;
}

export interface LevelLane extends LaneName {
  readonly days: TableDays;
  /** Its dated events in order of their anchors, those in half days. */
  readonly rows: Uint32Array;
  readonly anchors: Int32Array;
  /** First days, and days after the last, of what is drawn of them; each ascending by itself. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** By place in `rows`; those of starts and of `from` are negated. */
  readonly extremes: Readonly<Record<'end' | 'negStart' | 'to' | 'negFrom' | 'weight', RangeExtremes>>;
  /** By category; of those that it holds. */
  readonly kinds: readonly KindDays[];
}

/** @param rows those that are shown, ascending. O(size of the table), with a few passes for each order: of 100 000 events some tens of milliseconds, of a million some hundreds. */
export function levelLanes(
  table: ColumnTable,
  days: TableDays,
  rows: Uint32Array,
  group: Group,
): readonly LevelLane[] {
  const grouping = groupingOf(table, rows, group);
  const filled = fillLanes(table, days, rows, grouping);
  return grouping.lanes.map((name, lane) => levelLane(name, filled, lane, days));
}

function levelLane(name: LaneName, filled: Filled, lane: number, days: TableDays): LevelLane {
  const rows = filled.rows.of(lane);
  const extremesOf = (column: Int32Array, sign: 1 | -1) => new RangeExtremes(column, rows, sign);
  return {
    ...name,
    days,
    rows,
    anchors: pick(days.anchor, rows),
    starts: filled.starts.of(lane),
    ends: filled.ends.of(lane),
    extremes: {
      end: extremesOf(days.end, 1),
      negStart: extremesOf(days.start, -1),
      to: extremesOf(days.to, 1),
      negFrom: extremesOf(days.from, -1),
      weight: extremesOf(days.weight, 1),
    },
    kinds: kindsOf(filled, lane, days),
  };
}

function kindsOf(filled: Filled, lane: number, days: TableDays): readonly KindDays[] {
  return CATEGORIES.flatMap((category, code) => {
    const kind = lane * CATEGORIES.length + code;
    const anchors = filled.anchors.of(kind);
    if (anchors.length === 0) return [];
    const rise = rampOf(filled.looseByFrom.of(kind), days.from, days);
    const fall = rampOf(filled.looseByTo.of(kind), days.to, days);
    return [{ category, anchors, exact: filled.exact.of(kind), rise, fall }];
  });
}
