import type { ColumnTable } from '#domain/columns/column-table.ts';
import { columnTableOptions } from '#queries/large/large-options.ts';
import { useSession } from '../session.tsx';
import { type Loaded, useLoaded } from '../use-loaded.ts';

/** All events of a large dataset. */
export function useColumnTable(): Loaded<ColumnTable> {
  return useLoaded(columnTableOptions(useSession().dataset), 'timeline');
}
