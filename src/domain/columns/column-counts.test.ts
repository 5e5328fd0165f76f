import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothOf, columnsOf } from '#testing/columns-of.ts';
import { manyEvents } from '#testing/many-events.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { BASIS_KINDS } from '../vocabulary.ts';
import { type TimelineCounts, timelineCounts } from '../certainty-counts.ts';
import type { EventTable } from '../event-table.ts';
import { columnCounts } from './column-counts.ts';

/** The counts alone: of a large dataset, no events are listed. */
function numbersOf(table: EventTable): TimelineCounts {
  const counts = timelineCounts(table);
  return {
    ...counts,
    grounds: counts.grounds.map((share) => ({ ...share, events: null })),
    closenesses: counts.closenesses.map((share) => ({ ...share, events: null })),
  };
}

describe('columnCounts', () => {
  it('tells what dates rest on and how closely they are known', () => {
    const { columns } = bothOf(`
      1948 background "War" basis=inferred
      2025-04-02 strike "Strikes"
      [..2025-07-22] talks "Before" basis=inferred
      [2025-04-10..2025-07-16] talks "Second" basis=relative
      unknown other "Someday" basis=inferred
    `);
    const { events, grounds, closenesses } = columnCounts(columns);
    const told = (shares: typeof grounds | typeof closenesses) =>
      shares.map(({ kind, count }) => `${kind} ${String(count)}`);
    expect(events).toBe(5);
    expect(told(grounds)).toEqual(['explicit 1', 'relative 1', 'inferred 2', 'none 1']);
    expect(told(closenesses)).toEqual(['day 1', 'longer 1', 'within 1', 'bounded 1', 'none 1']);
  });

  it('counts what a small dataset’s rows give, whatever they are', () => {
    const bases = fc.array(fc.constantFrom(...BASIS_KINDS), { minLength: 1 });
    fc.assert(
      fc.property(manyEvents, bases, fc.double({ min: 0, max: 1, noNaN: true }), (text, some, at) => {
        const drawn = timelineOf(text);
        const events = drawn.events.map((event, i) => ({
          ...event,
          basis: some[i % some.length] ?? 'explicit',
        }));
        const from = events[Math.floor(at * (events.length - 1))]?.standsOn ?? drawn.timeline.span.from;
        const timeline = { ...drawn.timeline, span: { ...drawn.timeline.span, from } };
        const table = { ...drawn, events, timeline };
        expect(columnCounts(columnsOf(table))).toEqual(numbersOf(table));
      }),
      { numRuns: 50 },
    );
  });
});
