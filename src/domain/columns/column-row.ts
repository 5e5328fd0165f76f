/** One event of a large dataset as lists, lanes and labels show it. */
import type { DayNumber } from '../calendar.ts';
import { type EventRow, languageOf } from '../event-table.ts';
import { ATTRIBUTIONS, BASIS_KINDS, CATEGORIES, STATUSES } from '../vocabulary.ts';
import { shifted } from './column-dates.ts';
import type { ColumnTable } from './column-table.ts';
import { ROWS_PER_DETAIL } from './large-manifest.ts';
import { NO_DAY } from './event-columns.ts';
import type { SetColumn } from './outline.ts';

export interface Label {
  readonly id: string;
  readonly title: string;
}

/** Of a row whose label has not come. */
export const NO_LABEL: Label = { id: '', title: '' };

/** Throws on a row that the table does not have. `follows` is left empty: the order of the rows tells it. */
export function columnRow(table: ColumnTable, row: number, { id, title }: Label): EventRow {
  const { columns, shapes } = table;
  const day = at(columns.day, row);
  const from = <T>(list: readonly T[], name: SetColumn): readonly T[] =>
    at(table.sets[name], at(columns[name], row)).map((entry) => at(list, entry));
  return {
    row,
    id,
    title,
    language: languageOf(table.timeline),
    date: shifted(at(shapes, at(columns.shape, row)), day === NO_DAY ? 0 : day),
    follows: [],
    standsOn: day === NO_DAY ? null : (day as DayNumber),
    basis: at(BASIS_KINDS, at(columns.basis, row)),
    category: at(CATEGORIES, at(columns.category, row)),
    status: at(STATUSES, at(columns.status, row)),
    countries: from(table.countries, 'countries'),
    actors: from(table.actors, 'actors'),
    places: from(table.places, 'places'),
    sources: from(table.sources, 'sources'),
    outlets: from(table.sources, 'outlets'),
    origins: at(columns.origins, row),
    voices: ATTRIBUTIONS.filter((_, bit) => at(columns.voices, row) & (1 << bit)),
    evidence: at(columns.evidence, row),
    conflicts: at(columns.conflicts, row),
    shard: shardOf(row),
  };
}

/** The file, among those of details, that has what is said of a row's event. */
export function shardOf(row: number): number {
  return Math.floor(row / ROWS_PER_DETAIL);
}

function at<T>(list: { readonly [index: number]: T; readonly length: number }, index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`There is no entry ${String(index)}.`);
  return found;
}
