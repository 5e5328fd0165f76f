import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchingRows } from '#domain/apply-filters.ts';
import { NO_FILTERS } from '#domain/filters.ts';
import { manyEvents } from '#testing/many-events.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { choicesOf, idOf, keysByEvent, rulesFor } from './choices.ts';

describe('one choice at a time', () => {
  it('leaves just those events that the filter of the site leaves, as many as it says', () => {
    fc.assert(
      fc.property(manyEvents, (text) => {
        const table = timelineOf(text);
        const groups = choicesOf(table);
        const keys = keysByEvent(table, groups);
        for (const { facet, choices } of groups)
          for (const { key, value, total } of choices) {
            const facets = { ...NO_FILTERS.facets, [facet]: [value] };
            const left = matchingRows(table, { ...NO_FILTERS, facets }, null);
            const shown = table.events.filter(({ id }) => keys.get(id)?.split(' ').includes(key));
            expect(shown).toEqual(left);
            expect(shown).toHaveLength(total);
            expect(total).toBeLessThan(table.events.length);
          }
      }),
    );
  });

  it('has a key of its own for each, and a rule that names it, whatever its value is called', () => {
    const table = timelineOf(`
      2025-04-09 talks AZ "Talks"
      2025-04-11 strike SY,TR "Strike"
    `);
    const groups = choicesOf(table);
    const choices = groups.flatMap((group) => group.choices);
    expect(choices.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Azerbaijan', 'Turkey', 'Strike']),
    );
    expect(new Set(choices.map(({ key }) => key)).size).toBe(choices.length);
    for (const choice of choices) {
      expect(choice.key).toMatch(/^[a-z]+-\d+$/);
      expect(rulesFor(groups)).toContain(`#${idOf(choice)}:checked`);
    }
  });
});
