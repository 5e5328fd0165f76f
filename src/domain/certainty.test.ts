import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf } from '#testing/date-of.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { closenessOf, CLOSENESSES, groundOf, GROUNDS, sharesOf } from './certainty.ts';

describe('closenessOf', () => {
  it.each([
    ['2025-04-09', 'day'],
    ['2025-04', 'month'],
    ['1948', 'longer'],
    ['2025-04-09?', 'about'],
    ['2011~', 'about'],
    ['2025-07-12/2025-07-13', 'lasted'],
    ['2011~/2024-12', 'lasted'],
    ['2024-12/..', 'lasted'],
    ['[2025-04-10..2025-07-16]', 'within'],
    ['[..2025-07-22]', 'bounded'],
    ['[2025-04-10..]', 'bounded'],
    ['unknown', 'none'],
  ])('%s is %s', (edtf, closeness) => {
    expect(closenessOf(dateOf(edtf))).toBe(closeness);
  });
});

describe('groundOf', () => {
  it('has none for an event without a date, whatever basis it is given', () => {
    const [dated, undated] = timelineOf(`
      2025-04-09 talks "Dated" basis=inferred
      unknown other "Undated" basis=inferred
    `).events;
    expect(dated && groundOf(dated)).toBe('inferred');
    expect(undated && groundOf(undated)).toBe('none');
  });
});

describe('sharesOf', () => {
  it('leaves out kinds without events, and keeps the order of kinds', () => {
    const shares = sharesOf(['b1', 'a1', 'b2'], ['a', 'b', 'c'], (word) =>
      word.startsWith('a') ? 'a' : 'b',
    );
    expect(shares).toEqual([
      { kind: 'a', events: ['a1'] },
      { kind: 'b', events: ['b1', 'b2'] },
    ]);
  });

  it('has each event once: the numbers add up', () => {
    const dates = fc.constantFrom(
      '2025-04-09',
      '2025-04',
      '1948',
      '2011~',
      '2024-12/..',
      '[..2025-07-22]',
      'unknown',
    );
    const event = fc.record({
      date: dates.map(dateOf),
      basis: fc.constantFrom('explicit', 'relative', 'inferred'),
    });
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const closenesses = sharesOf(events, CLOSENESSES, ({ date }) => closenessOf(date));
        const grounds = sharesOf(events, GROUNDS, groundOf);
        for (const shares of [closenesses, grounds]) {
          expect(new Set(shares.flatMap((share) => share.events)).size).toBe(new Set(events).size);
          expect(shares.reduce((sum, share) => sum + share.events.length, 0)).toBe(events.length);
        }
      }),
    );
  });
});
