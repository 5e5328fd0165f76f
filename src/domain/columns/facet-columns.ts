/** Every facet in one form: a code for each event, and for each code the values that the address writes. */
import { ATTRIBUTIONS, BACKINGS, CATEGORIES, STATUSES } from '../vocabulary.ts';
import type { Facet } from '../filters.ts';
import type { Codes, EventColumns } from './event-columns.ts';
import type { Outline } from './outline.ts';

export interface FacetColumn {
  /** By row. */
  readonly codes: Codes;
  /** By code, each value once. */
  readonly values: readonly (readonly string[])[];
}

export function facetColumns(outline: Outline, columns: EventColumns): Readonly<Record<Facet, FacetColumn>> {
  const { countries, actors, places, sources, sets } = outline;
  const ids = (table: readonly { readonly id: string }[]) => table.map(({ id }) => id);
  return {
    country: { codes: columns.countries, values: named(sets.countries, countries) },
    actor: { codes: columns.actors, values: named(sets.actors, ids(actors)) },
    category: { codes: columns.category, values: CATEGORIES.map((value) => [value]) },
    source: { codes: columns.sources, values: named(sets.sources, ids(sources)) },
    place: { codes: columns.places, values: named(sets.places, ids(places)) },
    status: { codes: columns.status, values: STATUSES.map((value) => [value]) },
    backing: { codes: backingCodes(columns, sets.sources), values: subsets(BACKINGS) },
    voice: { codes: columns.voices, values: subsets(ATTRIBUTIONS) },
  };
}

function named(
  sets: readonly (readonly number[])[],
  names: readonly string[],
): readonly (readonly string[])[] {
  return sets.map((set) => set.flatMap((row) => names[row] ?? []));
}

/** What each number stands for whose bits are members of `words`. */
function subsets<T>(words: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: 2 ** words.length }, (_, bits) =>
    words.filter((_word, bit) => bits & (1 << bit)),
  );
}

/** Bits by BACKINGS. */
function backingCodes({ origins, sources }: EventColumns, sets: readonly (readonly number[])[]): Uint8Array {
  const oneText = Uint8Array.from(sets, (set) => (set.length === 1 ? 2 : 0));
  return Uint8Array.from(origins, (count, row) => (count > 1 ? 1 : 0) | (oneText[sources[row] ?? 0] ?? 0));
}
