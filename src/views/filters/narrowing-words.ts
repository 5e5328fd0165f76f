/** What is on, in words. */
import { assertNever } from '#base/assert-never.ts';
import type { FacetChoices } from '#domain/facet-counts.ts';
import type { Narrowing } from '#domain/filter-changes.ts';
import { facetLabel } from '#domain/labels.ts';
import { partsWords } from '#domain/list-words.ts';
import * as words from '#messages/filters.ts';

/** `Country: Turkey`, `Words: T4`, `Dates: 2025-04 to 2025-07`. */
export function narrowingWords(narrowing: Narrowing, choices: FacetChoices): string {
  switch (narrowing.kind) {
    case 'facet':
      return words.onValues({
        facet: facetLabel(narrowing.facet),
        values: partsWords(valueLabels(narrowing, choices)),
      });
    case 'words':
      return words.onWords({ words: narrowing.q.trim() });
    case 'range':
      return rangeWords(narrowing);
    default:
      return assertNever(narrowing);
  }
}

function valueLabels(
  { facet, values }: Extract<Narrowing, { kind: 'facet' }>,
  choices: FacetChoices,
): readonly string[] {
  return values.map((value) => choices[facet].find((choice) => choice.value === value)?.label ?? value);
}

function rangeWords({ from, to }: Extract<Narrowing, { kind: 'range' }>): string {
  if (from === to && from !== null) return words.onDates({ dates: from });
  if (from === null) return words.onTo({ date: to ?? '' });
  return to === null ? words.onFrom({ date: from }) : words.onFromTo({ from, to });
}
