import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothOf } from '#testing/columns-of.ts';
import { manyEvents } from '#testing/many-events.ts';
import { longRulerOf, standingOn } from './long-ruler.ts';

/** From 1 April to 31 July 2025 (`timeline-of.ts`). */
const { table, columns } = bothOf(`
  1948 background "War"
  2003 background "Another war"
  2025-04-01 strike "First day"
  2025-04-01 talks "Talks on that day"
  2025-04-01 talks "Talks once more"
  2025-04-01 talks "And again"
  2025-05 visit "Some day in May"
  2025-07-31 clash "Last day"
  unknown statement "Words"
`);
const { span } = table.timeline;
const all = Uint32Array.from(table.events, ({ row }) => row);

const within = (rows: Uint32Array) => {
  const { bars, story } = longRulerOf(columns, rows, span);
  return bars.filter(({ from, to }) => from >= story.from && to <= story.to);
};

describe('longRulerOf', () => {
  it('has what was before the story, and what no text dates, beside it; where there is none, no room for it', () => {
    const { bars, story } = longRulerOf(columns, all, span);
    expect(bars.filter(({ to }) => to <= story.from)).toHaveLength(1);
    expect(bars.filter(({ from }) => from >= story.to)).toHaveLength(1);
    expect(longRulerOf(columns, all.slice(2, 8), span).story).toEqual({ from: 0, to: 1 });
  });

  it('raises a bar with the root of the number', () => {
    const [first, ...others] = within(all.slice(2, 8));
    expect(first?.height).toBe(1);
    expect(others.at(-1)?.height).toBe(0.5);
  });

  it('spreads a day that is known to its month over the month', () => {
    const bars = within(all.slice(6, 7));
    const { stretches } = longRulerOf(columns, all.slice(6, 7), span);
    const may = stretches.find(({ name }) => name === 'May');
    expect(bars.length).toBeGreaterThan(10);
    // A bar is of whole days; of a month, its first and its last may reach beyond.
    expect(Math.abs((bars[0]?.from ?? NaN) - (may?.from ?? NaN))).toBeLessThan(0.02);
    expect(Math.abs((bars.at(-1)?.to ?? NaN) - (may?.to ?? NaN))).toBeLessThan(0.02);
  });

  it('draws nothing of nothing', () => {
    expect(longRulerOf(columns, new Uint32Array(), span).bars).toEqual([]);
  });

  it('goes from left to right, never leaves the ruler, and has a few bars of whatever number of events', () => {
    fc.assert(
      fc.property(manyEvents, (text) => {
        const { columns: many, table: small } = bothOf(text);
        const rows = Uint32Array.from(small.events, ({ row }) => row);
        const { bars } = longRulerOf(many, rows, span);
        expect(bars.length).toBeGreaterThan(0);
        expect(bars.length).toBeLessThanOrEqual(122);
        let reached = 0;
        for (const { from, to, height } of bars) {
          expect(from).toBeGreaterThanOrEqual(reached - 1e-9);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(height).toBeGreaterThan(0);
          expect(height).toBeLessThanOrEqual(1);
          reached = to;
        }
        expect(reached).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

describe('standingOn', () => {
  const scale = longRulerOf(columns, all, span);
  const { story } = scale;
  const of = (at: number) => {
    const event = table.events[at];
    if (!event) throw new Error('no event');
    return standingOn(scale, event);
  };

  it('is on its days, or beside the story', () => {
    expect(of(0).at).toBeLessThan(story.from);
    expect(of(8).at).toBeGreaterThan(story.to);
    expect(of(2).from).toBe(story.from);
    expect(of(7).to).toBeCloseTo(story.to);
    expect(of(6).to - of(6).from).toBeCloseTo(((story.to - story.from) * 31) / 122);
  });
});
