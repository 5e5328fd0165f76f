import { describe, expect, it } from 'vitest';
import { timelineOf } from '#testing/timeline-of.ts';
import { eventsAt } from './events-at.ts';
import { gathered, marksOf, type Spot } from './marks.ts';

const TABLE = timelineOf(`
  place baku "Baku" AZ city
  place homs "Homs" SY region
  place t4 "T4 air base" SY site
  place washington "Washington" US site
  2025-04-01 #t4 #homs
  2025-04-02 #t4
  2025-04-03 #homs
  2025-04-04 #baku
  2025-04-05 #baku
  2025-04-06 #baku
  2025-04-07 #baku
  2025-04-08 #washington
  2025-04-09
`);
const { events, places } = TABLE;

const WHERE: Readonly<Record<string, readonly [x: number, y: number, beyond?: 'west']>> = {
  baku: [400, 50],
  homs: [200, 200],
  t4: [210, 205],
  washington: [230, 200, 'west'],
};
const SPOTS = places.map((place): Spot => {
  const [x = 0, y = 0, beyond = null] = WHERE[place.id] ?? [];
  return { place, x, y, beyond };
});

function marks(shown = events, apart = 24) {
  const all = eventsAt(events);
  return marksOf(gathered(SPOTS, all, apart), { all, shown: eventsAt(shown) }, apart);
}

function markWith(id: string, shown = events) {
  const found = marks(shown).find(({ spots }) => spots.some(({ place }) => place.id === id));
  if (!found) throw new Error(`No mark stands for ${id}.`);
  return found;
}

describe('marksOf', () => {
  it('stands from the west to the east, with places that are too close together as one', () => {
    expect(marks().map(({ spots }) => spots.map(({ place }) => place.id).join('+'))).toEqual([
      'homs+t4',
      'washington',
      'baku',
    ]);
  });

  it('counts an event once, however many of the gathered places it names', () => {
    expect(markWith('t4').count).toBe(3);
  });

  it('grows with the root of the number of events', () => {
    const four = markWith('baku').radius;
    expect(
      markWith(
        'baku',
        events.filter(({ row }) => row < 4),
      ).radius,
    ).toBeLessThan(four);
    const many = timelineOf(
      [
        'place baku "Baku"',
        ...Array.from({ length: 400 }, (_, day) => `2025-04-01 #baku id=e${String(day)}`),
      ].join('\n'),
    );
    const at = (count: number) => {
      const [all, shown] = [eventsAt(many.events), eventsAt(many.events.slice(0, count))];
      const spots = many.places.map((place) => ({ place, x: 0, y: 0, beyond: null }));
      return marksOf(gathered(spots, all, 24), { all, shown }, 24)[0]?.radius ?? 0;
    };
    expect(at(400) / at(100)).toBeCloseTo(2);
  });

  it('keeps a place that the filters leave without events, and what it is gathered with', () => {
    const none = marks([]);
    expect(none.map(({ key }) => key)).toEqual(marks().map(({ key }) => key));
    expect(none.every(({ count }) => count === 0)).toBe(true);
  });

  it('has no mark for a place that no event names', () => {
    expect(gathered(SPOTS, new Map(), 24)).toEqual([]);
  });

  it('does not gather what is off the map with what is on it, and lets no target lie on another', () => {
    const [together, off] = [markWith('t4'), markWith('washington')];
    expect(off.spots).toHaveLength(1);
    expect(off.target).toBeGreaterThanOrEqual(24);
    expect(together.target).toBeLessThanOrEqual(44);
  });
});
