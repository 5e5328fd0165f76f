/** One choice at a time of which events are shown, where nothing may run: radio buttons, and rules of style that follow them. */
import { valuesOf } from '#domain/apply-filters.ts';
import type { EventTable } from '#domain/event-table.ts';
import { type FacetValue, facetValues } from '#domain/facet-counts.ts';
import { type Facet, FACETS } from '#domain/filters.ts';

export interface Choice extends FacetValue {
  /** Of the choice within the page: letters, digits and hyphens, whatever the value is. */
  readonly key: string;
}

export interface ChoiceGroup {
  readonly facet: Facet;
  readonly choices: readonly Choice[];
}

/** Those that leave something out. */
export function choicesOf(table: EventTable): readonly ChoiceGroup[] {
  const values = facetValues(table);
  return FACETS.map((facet) => ({
    facet,
    choices: values[facet]
      .map((value, i) => ({ ...value, key: `${facet}-${String(i)}` }))
      .filter(({ total }) => total < table.events.length),
  })).filter(({ choices }) => choices.length > 0);
}

/** The keys that an event is shown by, by its id, with blanks between them. */
export function keysByEvent(
  { events }: Pick<EventTable, 'events'>,
  groups: readonly ChoiceGroup[],
): ReadonlyMap<string, string> {
  return new Map(
    events.map((row) => [
      row.id,
      groups
        .flatMap(({ facet, choices }) => {
          const values = new Set(valuesOf(row, facet));
          return choices.filter(({ value }) => values.has(value)).map(({ key }) => key);
        })
        .join(' '),
    ]),
  );
}

/** Of the radio button for everything. */
export const ID_OF_ALL = 'only-all';

/** Of the radio button. */
export function idOf({ key }: Pick<Choice, 'key'>): string {
  return `only-${key}`;
}

/**
 * What is hidden while a choice is made: all that bears `data-shown-by` without its key, what bears `data-shown-with` and holds nothing else,
 * and what is said of all events together (`data-of-all`). And the words that tell of the choice are shown.
 */
export function rulesFor(groups: readonly ChoiceGroup[]): string {
  const choices = groups.flatMap((group) => group.choices);
  return [
    `main:has(.only):not(:has(#${ID_OF_ALL}:checked)) [data-of-all] { visibility: hidden; }`,
    ...choices.map((choice) => {
      const shown = `[data-shown-by~='${choice.key}']`;
      return `${whileOn(idOf(choice))} :is([data-shown-by]:not(${shown}), [data-shown-with]:not(:has(${shown}))) { display: none; }`;
    }),
    ...[ID_OF_ALL, ...choices.map(idOf)].map(
      (id) => `${whileOn(id)} [data-told-by='${id}'] { display: block; }`,
    ),
  ].join('\n');
}

function whileOn(id: string): string {
  return `main:has(#${id}:checked)`;
}
