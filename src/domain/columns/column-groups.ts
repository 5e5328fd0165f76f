/**
 * The list's headings over columns: which rows stand under which month or year, and where a date begins, from two typed arrays and
 * without an object for any event. The meaning is that of `list-groups.ts`.
 */
import { civilDate, type DayNumber, dayNumber } from '../calendar.ts';
import { type EventDate, orderDay, reachesTo } from '../event-date.ts';
import { dividesYear, keyApart, type ListPlace, orderingPoint, placeOf } from '../list-groups.ts';
import { shifted } from './column-dates.ts';
import type { ColumnTable } from './column-table.ts';
import { NO_DAY } from './event-columns.ts';

/** A position is an index into the rows that are shown. */
export interface ColumnGroup extends ListPlace {
  /** Position of its first row. */
  readonly first: number;
  /** How many rows stand under it, all next to each other. */
  readonly count: number;
  /** The day its first row stands on; null without a date. */
  readonly from: DayNumber | null;
  /** The last day that anything before it may have happened on, or is known to have lasted through; -Infinity where nothing is before. */
  readonly reached: number;
}

export interface ColumnGroups {
  readonly groups: readonly ColumnGroup[];
  /** Positions at which another date begins, ascending. */
  readonly dates: Uint32Array;
}

/** What the pass asks of a shape, by its code. */
interface ShapeFacts {
  readonly dated: boolean;
  readonly dividesYear: boolean;
  /** Days from the one it stands on to the last that it may have happened on, or is known to have lasted through. */
  readonly reach: number;
}

interface Grouping extends ColumnGroups {
  readonly table: ColumnTable;
  readonly storyBegins: DayNumber;
}

/** What was made of rows last: the same list of all rows is there again whenever the last filter goes. */
const kept = new WeakMap<Uint32Array, Grouping>();

/**
 * One pass: of 100 000 rows some five milliseconds; words are made for each group alone. Of the same rows, once.
 * @param rows ascending; never written to again
 * @param storyBegins years before the one of this day are not divided into months
 */
export function groupColumns(table: ColumnTable, rows: Uint32Array, storyBegins: DayNumber): ColumnGroups {
  const before = kept.get(rows);
  if (before?.table === table && before.storyBegins === storyBegins) return before;
  const grouping = { table, storyBegins, ...inOnePass(table, rows, storyBegins) };
  kept.set(rows, grouping);
  return grouping;
}

function inOnePass(table: ColumnTable, rows: Uint32Array, storyBegins: DayNumber): ColumnGroups {
  const { day: days, shape: shapes } = table.columns;
  const facts = table.shapes.map(factsOf);
  const firstYear = civilDate(storyBegins).year;
  const groups = new GroupsInTurn();
  const dates = new Uint32Array(rows.length);
  let dateCount = 0;
  let [lastDay, lastShape] = [Number.NaN, Number.NaN];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const [day, shape] = [days[row] ?? NO_DAY, shapes[row] ?? 0];
    if (day === lastDay && shape === lastShape) continue;
    [lastDay, lastShape] = [day, shape];
    dates[dateCount++] = at;
    const fact = facts[shape];
    if (!fact) continue;
    if (!groups.holds(day, fact)) groups.enter(at, day, fact, placeOf(dated(table, row), firstYear));
    groups.reach(day, fact);
  }
  return { groups: groups.finish(rows.length), dates: dates.slice(0, dateCount) };
}

/** The date of a row, and the day that it stands on. */
export function dated({ columns, shapes }: ColumnTable, row: number) {
  const day = columns.day[row] ?? NO_DAY;
  const date: EventDate = shapes[columns.shape[row] ?? 0] ?? { kind: 'unknown' };
  return day === NO_DAY ? { date, standsOn: null } : { date: shifted(date, day), standsOn: day as DayNumber };
}

function factsOf(shape: EventDate): ShapeFacts {
  return {
    dated: orderingPoint(shape) !== null && orderDay(shape) !== null,
    dividesYear: dividesYear(shape, 0),
    reach: Math.max(0, reachesTo(shape) ?? 0),
  };
}

/** Gathers groups as their rows come, and knows the days of the one it is in, so that most rows are placed by two comparisons. */
class GroupsInTurn {
  readonly #groups: (ListPlace & Pick<ColumnGroup, 'first' | 'from' | 'reached'>)[] = [];
  readonly #used = new Set<string>();
  #wanted = '';
  /** The month that the last row stands in, and whether its date divided the year. */
  #month = { begins: 0, ends: 0, dividesYear: false };
  #reached = Number.NEGATIVE_INFINITY;

  /** False may mean that only `enter` can tell. */
  holds(day: number, fact: ShapeFacts): boolean {
    const { begins, ends, dividesYear: divided } = this.#month;
    return fact.dated && day >= begins && day < ends && fact.dividesYear === divided;
  }

  enter(first: number, day: number, fact: ShapeFacts, place: ListPlace): void {
    this.#month = { ...monthOf(day), dividesYear: fact.dividesYear };
    if (place.key === this.#wanted) return;
    this.#wanted = place.key;
    const from = day === NO_DAY ? null : (day as DayNumber);
    this.#groups.push({
      ...place,
      key: keyApart(place.key, this.#used),
      first,
      from,
      reached: this.#reached,
    });
  }

  reach(day: number, { reach }: ShapeFacts): void {
    if (day !== NO_DAY) this.#reached = Math.max(this.#reached, day + reach);
  }

  finish(length: number): readonly ColumnGroup[] {
    return this.#groups.map((group, at) => ({
      ...group,
      count: (this.#groups[at + 1]?.first ?? length) - group.first,
    }));
  }
}

/** Its first day, and the one after its last; nothing where there is no day. */
function monthOf(day: number): { readonly begins: number; readonly ends: number } {
  if (day === NO_DAY) return { begins: 0, ends: 0 };
  const { year, month } = civilDate(day as DayNumber);
  const ends = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return { begins: dayNumber(year, month, 1), ends };
}
