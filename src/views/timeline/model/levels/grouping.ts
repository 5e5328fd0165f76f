/** Which lanes there are, and in which of them each event stands: as `lanes.ts` has it, from columns. */
import { assertNever } from '#base/assert-never.ts';
import { spokenLocale } from '#messages/say.ts';
import type { ColumnTable } from '#domain/columns/column-table.ts';
import type { Codes } from '#domain/columns/event-columns.ts';
import type { Facet, Group } from '#domain/filters.ts';
import { categoryLabel, countryName } from '#domain/labels.ts';
import { CATEGORIES, type Category } from '#domain/vocabulary.ts';
import * as words from '#messages/timeline.ts';
import { ALL_LANE, MOST_LANES } from '../lanes.ts';

export interface LaneName {
  /** The value's id; `~all`, `~others` and `~none` are no values. Unique among the lanes. */
  readonly id: string;
  readonly label: string;
  /** Set where the lane holds one category. */
  readonly category: Category | null;
  /** Events in it, those without a date too; never 0. */
  readonly size: number;
}

export interface Grouping {
  readonly lanes: readonly LaneName[];
  /** By row: a code, which names the lanes that the event stands in. */
  readonly codes: Codes;
  readonly lanesOf: readonly (readonly number[])[];
}

export function groupingOf(table: ColumnTable, rows: Uint32Array, group: Group): Grouping {
  switch (group) {
    case 'none': {
      const all = { id: ALL_LANE, label: words.allEvents(), category: null, size: rows.length };
      const everyone = CATEGORIES.map(() => (rows.length > 0 ? [0] : []));
      return { lanes: rows.length > 0 ? [all] : [], codes: table.columns.category, lanesOf: everyone };
    }
    case 'category':
      return byCategory(table, rows);
    case 'country':
      return byValue(table, rows, 'country', countryName);
    case 'actor':
      return byValue(table, rows, 'actor', labelIn(table.actors, 'name'));
    case 'source':
      return byValue(table, rows, 'source', labelIn(table.sources, 'publisher'));
    default:
      return assertNever(group);
  }
}

function labelIn<K extends string>(list: readonly Readonly<Record<K | 'id', string>>[], name: K) {
  const labels = new Map(list.map((entry) => [entry.id, entry[name]]));
  return (id: string) => labels.get(id) ?? id;
}

function byCategory({ columns }: ColumnTable, rows: Uint32Array): Grouping {
  const counts = countCodes(columns.category, CATEGORIES.length, rows);
  const lanes: LaneName[] = [];
  const lanesOf = CATEGORIES.map((category, code) => {
    const size = counts[code] ?? 0;
    return size > 0 ? [lanes.push({ id: category, label: categoryLabel(category), category, size }) - 1] : [];
  });
  return { lanes, codes: columns.category, lanesOf };
}

function byValue(
  { facets }: ColumnTable,
  rows: Uint32Array,
  facet: Facet,
  labelOf: (id: string) => string,
): Grouping {
  const { codes, values } = facets[facet];
  const counts = countCodes(codes, values.length, rows);
  const shown = shownValues(values, counts, labelOf);
  const numbers = new Map(shown.map(({ id }, lane) => [id, lane]));
  const [others, none] = [shown.length, shown.length + 1];
  const places = values.map((set) => placesOf(set, numbers, others, none));
  const rest = [
    { id: '~others', label: words.others(), category: null, size: sizeOf(others, places, counts) },
    { id: '~none', label: words.noneNamed(), category: null, size: sizeOf(none, places, counts) },
  ];
  const lanes = [...shown, ...rest];
  const kept = lanes.filter(({ size }) => size > 0);
  // Of codes that no row has, a lane may be missing.
  const numbered = lanes.map((lane) => kept.indexOf(lane));
  const lanesOf = places.map((set) =>
    set.flatMap((lane) => numbered[lane] ?? []).filter((lane) => lane >= 0),
  );
  return { lanes: kept, codes, lanesOf };
}

/** One value too many has a lane of its own: "Others" would take as much room and tell less. */
function shownValues(
  values: readonly (readonly string[])[],
  counts: Uint32Array,
  labelOf: (id: string) => string,
): readonly LaneName[] {
  const sizes = new Map<string, number>();
  for (const [code, set] of values.entries()) {
    const count = counts[code] ?? 0;
    if (count > 0) for (const id of set) sizes.set(id, (sizes.get(id) ?? 0) + count);
  }
  const all = [...sizes]
    .map(([id, size]) => ({ id, label: labelOf(id), category: null, size }))
    .sort((a, b) => b.size - a.size || a.label.localeCompare(b.label, spokenLocale()));
  return all.length <= MOST_LANES + 1 ? all : all.slice(0, MOST_LANES);
}

function placesOf(
  set: readonly string[],
  numbers: ReadonlyMap<string, number>,
  others: number,
  none: number,
): readonly number[] {
  if (set.length === 0) return [none];
  return [...new Set(set.map((id) => numbers.get(id) ?? others))];
}

function sizeOf(lane: number, places: readonly (readonly number[])[], counts: Uint32Array): number {
  return places.reduce((sum, set, code) => sum + (set.includes(lane) ? (counts[code] ?? 0) : 0), 0);
}

function countCodes(codes: Codes, length: number, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(length);
  for (const row of rows) {
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}
