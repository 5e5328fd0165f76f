/** What the filters of the address leave of a large dataset, and what the filters' own controls need to know of it. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ColumnTable } from '#domain/columns/column-table.ts';
import { narrow, totals } from '#domain/columns/narrow.ts';
import type { RowsFound } from '#domain/columns/search-words.ts';
import { choicesWith, type FacetChoices, valuesWith } from '#domain/facet-counts.ts';
import type { Filters } from '#domain/filters.ts';
import { settleFilters } from '#domain/settle-filters.ts';
import { foundAtHand, foundOptions } from '#queries/large/words-options.ts';
import type { AddressProblem } from '#url-state/view-state.ts';
import { useSession } from '../session.tsx';
import { type Loaded, useLoaded } from '../use-loaded.ts';
import { asProblem } from '../use-shown.ts';

export interface Narrowed {
  /** Ascending. While words are looked up, the rows that the other filters leave, or that the words before them did. */
  readonly rows: Uint32Array;
  readonly filters: Filters;
  readonly choices: FacetChoices;
  /** null where there are no words. */
  readonly words: Loaded<RowsFound> | null;
  /** What the words find, or those before them found; null where there are none. */
  readonly found: Uint32Array | null;
  readonly problems: readonly AddressProblem[];
}

export function useNarrowed(table: ColumnTable, asked: Filters): Narrowed {
  const { filters, unknown } = useMemo(() => settleFilters(table, asked), [table, asked]);
  const values = useMemo(() => valuesWith(table, totals(table)), [table]);
  const { words, found } = useFound(table, filters.q);
  const chosen = useWithoutWords(filters);
  const left = useMemo(() => narrow(table, chosen, found), [table, chosen, found]);
  const choices = useMemo(() => choicesWith(values, chosen, left.counts), [values, chosen, left]);
  const problems = useMemo(() => unknown.map(asProblem), [unknown]);
  return { rows: left.rows, filters, choices, words, found, problems };
}

/** The same object while only the words differ: a key that is typed finds nothing yet, and costs no pass over the events. */
function useWithoutWords(filters: Filters): Filters {
  const [chosen, setChosen] = useState(filters);
  if (keyWithoutWords(chosen) === keyWithoutWords(filters)) return chosen;
  setChosen(filters);
  return filters;
}

function keyWithoutWords(filters: Filters): string {
  return JSON.stringify({ ...filters, q: '' });
}

function useFound(table: ColumnTable, q: string): Pick<Narrowed, 'words' | 'found'> {
  const asked = q.trim() !== '';
  const { dataset } = useSession();
  const client = useQueryClient();
  const options = {
    ...foundOptions(dataset, table, q),
    initialData: () => (asked ? foundAtHand(client, dataset, table, q) : undefined),
  };
  const words = useLoaded({ ...options, enabled: asked }, 'search');
  // While a reader types on, what was found last stands until the next is there: of the same rows.
  const { data: last } = useQuery({
    ...options,
    enabled: asked,
    placeholderData: (found, query) => (query?.queryKey.includes(table.dataset) ? found : undefined),
  });
  return asked ? { words, found: last?.rows ?? null } : { words: null, found: null };
}
