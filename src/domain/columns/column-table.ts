/**
 * A large dataset, proved consistent, with what filters and counts ask of its columns. It answers what `EventTable` answers,
 * by row numbers instead of rows: a row is made into an `EventRow` only when it is to be seen (`column-row.ts`).
 */
import { ok, type Result } from '#base/result.ts';
import type { DecodeError } from '../dataset/decode.ts';
import { type EventDate, earliestDay, latestDay } from '../event-date.ts';
import type { EventTable } from '../event-table.ts';
import type { Facet } from '../filters.ts';
import { decodeColumns } from './columns-file.ts';
import { type EventColumns, NO_DAY } from './event-columns.ts';
import { type FacetColumn, facetColumns } from './facet-columns.ts';
import type { Outline } from './outline.ts';

type Tables = Pick<
  EventTable,
  'dataset' | 'timeline' | 'actors' | 'places' | 'sources' | 'countries' | 'excerpts'
>;

export interface ColumnTable extends Tables {
  /** Number of events. */
  readonly size: number;
  readonly columns: EventColumns;
  readonly shapes: readonly EventDate[];
  readonly sets: Outline['sets'];
  readonly facets: Readonly<Record<Facet, FacetColumn>>;
  /** First and last day on which each event may be going on; `OPEN_START` and `OPEN_END` where there is no bound, or no date. */
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
}

const OPEN_START = -0x80000000;
const OPEN_END = 0x7fffffff;

/** Cost: a few passes over typed arrays; for a million events some 50 ms. */
export function columnTable(outline: Outline, file: ArrayBuffer): Result<ColumnTable, DecodeError> {
  const columns = decodeColumns(file, outline);
  if (!columns.ok) return columns;
  const { shapes, sets, size } = outline;
  const { dataset, timeline, actors, places, sources, countries, excerpts } = outline;
  const tables = { dataset, timeline, actors, places, sources, countries, excerpts };
  return ok({
    ...tables,
    size,
    columns: columns.value,
    shapes,
    sets,
    facets: facetColumns(outline, columns.value),
    ...bounds(columns.value, shapes),
  });
}

function bounds({ day, shape }: EventColumns, shapes: readonly EventDate[]) {
  const [first, last] = [shapes.map(earliestDay), shapes.map(latestDay)];
  const earliest = new Int32Array(day.length);
  const latest = new Int32Array(day.length);
  for (let row = 0; row < day.length; row++) {
    const [on, code] = [day[row] ?? NO_DAY, shape[row] ?? 0];
    const [from, to] = [first[code] ?? null, last[code] ?? null];
    earliest[row] = from === null ? OPEN_START : on + from;
    latest[row] = to === null ? OPEN_END : on + to;
  }
  return { earliest, latest };
}
