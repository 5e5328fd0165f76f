/** What the filters of the address leave of the timeline, and what the filters' own controls need to know of it. */
import { useMemo } from 'react';
import { matchingRows } from '#domain/apply-filters.ts';
import type { EventRow, EventTable } from '#domain/event-table.ts';
import { type FacetChoices, facetChoices, facetValues } from '#domain/facet-counts.ts';
import type { Filters } from '#domain/filters.ts';
import type { WordsFound } from '#domain/search/search.ts';
import { settleFilters, type UnknownValue } from '#domain/settle-filters.ts';
import type { AddressProblem } from '#url-state/view-state.ts';
import type { Loaded } from './use-loaded.ts';
import { useWords } from './use-words.ts';

export interface Shown {
  /** In order of date. While words wait for their index, the events that the other filters leave. */
  readonly rows: readonly EventRow[];
  /** The filters that hold: those of the address without values that this timeline does not have. */
  readonly filters: Filters;
  readonly choices: FacetChoices;
  /** null where there are no words. */
  readonly words: Loaded<WordsFound> | null;
  /** Values that this timeline does not have. */
  readonly problems: readonly AddressProblem[];
}

export function useShown(table: EventTable, asked: Filters): Shown {
  const { filters, unknown } = useMemo(() => settleFilters(table, asked), [table, asked]);
  const values = useMemo(() => facetValues(table), [table]);
  const words = useWords(filters.q);
  const found = foundIds(words);
  const rows = useMemo(() => matchingRows(table, filters, found), [table, filters, found]);
  const choices = useMemo(() => facetChoices(values, table, filters, found), [values, table, filters, found]);
  const problems = useMemo(() => unknown.map(asProblem), [unknown]);
  return { rows, filters, choices, words, problems };
}

/** Ids of the events that the words find; null where there are no words, or they have not been searched. */
export function foundIds(words: Shown['words']): ReadonlySet<string> | null {
  return words?.kind === 'ready' ? words.value.ids : null;
}

export function asProblem({ facet, value }: UnknownValue): AddressProblem {
  return { name: facet, values: [value], mend: { kind: 'ofTimeline' } };
}
