/** What lies before and after a stretch, of a table whose orders nobody needs: where there is no room for lanes. */
import type { ColumnTable } from '#domain/columns/column-table.ts';
import type { Outside, Surroundings } from '../outside.ts';
import { reachOf } from '../reach.ts';
import { type Stretch, union } from '../stretch.ts';

/** As lanes have it (`outside-days.ts`): what may reach into the stretch is not outside. One pass over the rows. */
export function tableOutside(
  { columns, shapes }: ColumnTable,
  rows: Uint32Array,
  view: Stretch,
): Surroundings {
  const reaches = shapes.map(reachOf);
  let [before, after, undated] = [NOTHING, NOTHING, 0];
  for (const row of rows) {
    const shape = reaches[columns.shape[row] ?? 0];
    if (!shape) {
      undated++;
      continue;
    }
    const day = columns.day[row] ?? 0;
    const [start, end] = [day + shape.start, day + shape.end];
    if (end <= view.start) before = withOne(before, { start, end });
    else if (start >= view.end) after = withOne(after, { start, end });
  }
  return { before, after, undated };
}

const NOTHING: Outside = { count: 0, reach: null };

function withOne({ count, reach }: Outside, one: Stretch): Outside {
  return { count: count + 1, reach: reach ? union(reach, one) : one };
}
