import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventRow } from '#domain/event-table.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { lanesOf, MOST_LANES } from './lanes.ts';

const { events } = timelineOf(`
  2025-04-02 strike SY:site,IL:party @idf "Strikes" <ft>
  2025-04-09 talks  TR:party,IL:party,AZ:host @idf @mit "Talks" <ft,mee>
  unknown    talks  "Undated talks" <mee>
`);

const CODES = ['AE', 'AZ', 'DE', 'EG', 'FR', 'GB', 'GR', 'IL', 'IQ', 'IR', 'JO', 'LB', 'QA', 'SA'];

function shape(group: Parameters<typeof lanesOf>[1]) {
  return lanesOf(events, group).map(({ id, events: held }) => [id, held.map(({ title }) => title)]);
}

describe('lanesOf', () => {
  it('makes one lane of all', () => {
    expect(shape('none')).toEqual([['~all', ['Strikes', 'Talks', 'Undated talks']]]);
  });

  it('follows the order of the categories, and leaves out empty ones', () => {
    expect(shape('category').map(([id]) => id)).toEqual(['strike', 'talks']);
  });

  it('puts the most frequent value first, and last those that name none', () => {
    expect(shape('country')).toEqual([
      ['IL', ['Strikes', 'Talks']],
      ['AZ', ['Talks']],
      ['SY', ['Strikes']],
      ['TR', ['Talks']],
      ['~none', ['Undated talks']],
    ]);
  });

  it('puts an event into exactly as many lanes as it has values, the rare ones sharing one', () => {
    const codes = fc.uniqueArray(fc.constantFrom(...CODES), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(codes, { minLength: 1, maxLength: 40 }), (lists) => {
        const drawn = lists.map((countries, i) => ({ ...first(), id: `e${String(i)}`, countries }));
        const lanes = lanesOf(drawn, 'country');
        const own = new Set(lanes.map(({ id }) => id).filter((id) => !id.startsWith('~')));
        for (const event of drawn) {
          const rare = event.countries.some((code) => !own.has(code)) ? 1 : 0;
          const named = event.countries.filter((code) => own.has(code)).length;
          const stands = lanes.filter((lane) => lane.events.includes(event)).length;
          expect(stands).toBe(event.countries.length === 0 ? 1 : named + rare);
        }
        expect(own.size).toBeLessThanOrEqual(MOST_LANES + 1);
      }),
    );
  });
});

function first(): EventRow {
  const [event] = events;
  if (!event) throw new Error('No events.');
  return event;
}
