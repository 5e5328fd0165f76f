/** Events that follow one another, drawn at random. */
import fc from 'fast-check';
import { type Orderable } from '#domain/event-order.ts';
import { dateOf } from './date-of.ts';

const DATES = ['2003/..', '2025', '2025-04', '2025-04/..', '[..2025-05-01]', '2025-04-09', '2025-04-09?'];
const MORE = ['2025-04-09/2025-04-11', '[2025-04-09..2025-07-16]', '2025-05', '2025-05-01', '[2025-05-01..]'];

/**
 * Events that follow one another at random, without a circle: dates are shuffled, and an event follows only those of dates further
 * up, or those of its own date that were drawn before it.
 */
export const sequences: fc.Arbitrary<readonly Orderable[]> = fc
  .shuffledSubarray([...DATES, ...MORE], { minLength: 1 })
  .chain((dates) => {
    const drawn = fc.record({
      date: fc.nat(dates.length - 1),
      follows: fc.array(fc.nat(30), { maxLength: 3 }),
      name: fc.constantFrom('a', 'm', 'z'),
    });
    return fc.array(drawn, { maxLength: 25 }).map((events) => {
      const ids = events.map(({ name }, i) => `${name}-${String(i)}`);
      const mayFollow = (i: number, j: number) => {
        const [mine, other] = [events[i]?.date ?? -1, events[j]?.date ?? Infinity];
        return other < mine || (other === mine && j < i);
      };
      const undated = { id: 'undated', date: dateOf('unknown'), follows: [] };
      const dated = events.map(({ date, follows }, i) => ({
        id: ids[i] ?? '',
        date: dateOf(dates[date] ?? ''),
        follows: follows.filter((j) => mayFollow(i, j)).map((j) => ids[j] ?? ''),
      }));
      return [undated, ...dated];
    });
  });
