/** Filters from text, as in `country=TR,IL from=2025-04 match=all`, and any filters that a table can have. */
import fc from 'fast-check';
import type { EventTable } from '#domain/event-table.ts';
import { type Facet, type Filters, MATCHES, NO_FILTERS } from '#domain/filters.ts';
import { ATTRIBUTIONS, BACKINGS, CATEGORIES, STATUSES } from '#domain/vocabulary.ts';

/** `q` takes one word. */
export function filtersOf(text: string): Filters {
  const told = new Map(text.split(/\s+/).map((word) => [word.split('=')[0], word.split('=')[1] ?? '']));
  const values = (name: string) => told.get(name)?.split(',') ?? [];
  return {
    facets: {
      country: values('country'),
      actor: values('actor'),
      category: values('category'),
      source: values('source'),
      place: values('place'),
      status: values('status'),
      backing: values('backing'),
      voice: values('voice'),
    },
    match: MATCHES.find((match) => match === told.get('match')) ?? NO_FILTERS.match,
    q: told.get('q') ?? '',
    from: told.get('from') ?? null,
    to: told.get('to') ?? null,
  };
}

export function someFilters(table: EventTable): fc.Arbitrary<Filters> {
  const some = <T>(values: readonly T[]) =>
    fc.subarray([...values], { maxLength: Math.min(3, values.length) });
  const bound = fc.option(fc.constantFrom('1950', '2025-04', '2025-04-09', '2025-07-12', '2026'));
  return fc.record({
    facets: fc.record({
      country: some(table.countries),
      actor: some(table.actors.map(({ id }) => id)),
      category: some(CATEGORIES),
      source: some(table.sources.map(({ id }) => id)),
      place: some(table.places.map(({ id }) => id)),
      status: some(STATUSES),
      backing: some(BACKINGS),
      voice: some(ATTRIBUTIONS),
    }) satisfies fc.Arbitrary<Record<Facet, readonly string[]>>,
    match: fc.constantFrom(...MATCHES),
    q: fc.constant(''),
    from: bound,
    to: bound,
  });
}

/** What a search may have found: nothing asked, or any events. */
export function someWords(table: EventTable): fc.Arbitrary<ReadonlySet<string> | null> {
  return fc.option(fc.subarray(table.events.map(({ id }) => id)).map((ids) => new Set(ids)));
}
