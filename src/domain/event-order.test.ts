import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf } from '#testing/date-of.ts';
import { dateOrder } from './event-date.ts';
import { sequences } from '#testing/sequences.ts';
import { addDays, dayNumber, formatDay } from './calendar.ts';
import { dateKey, inRowOrder, type Orderable } from './event-order.ts';

/** `b 2025-04-09 a`: an id, its date, what it follows. */
function event(line: string): Orderable {
  const [id = '', edtf = '', ...follows] = line.split(' ');
  return { id, date: dateOf(edtf), follows };
}

const ordered = (...lines: readonly string[]) =>
  inRowOrder(lines.map(event))
    .map(({ id }) => id)
    .join(' ');

describe('inRowOrder', () => {
  it('goes by first possible day, last possible day, id; undated events come last', () => {
    expect(ordered('c unknown', 'b 2025-04-09', 'd 2025-04', 'a 2025-04-09', 'e 2025-04-01')).toBe(
      'e d a b c',
    );
    expect(ordered('a [..2025-04-11]', 'c 2025-04-11', 'b 2025-04-10/2025-04-11')).toBe('b c a');
  });

  it('keeps events of one date together, the most certain of dates that begin and end alike first', () => {
    expect(ordered('a 2025-04-11', 'b [..2025-04-11]', 'c 2025-04-11')).toBe('a c b');
    expect(ordered('a 2025-04-11?', 'b 2025-04-11', 'c 2025-04-11?')).toBe('b a c');
  });

  it('puts no event of a day before what it follows; others of that day go by id', () => {
    const day = ['a 2025-04-09 c', 'b 2025-04-09', 'c 2025-04-09 d', 'd 2025-04-09', 'e 2025-04-09'];
    expect(ordered(...day)).toBe('b d c a e');
  });

  it('puts a date that may begin earlier directly behind what its events follow', () => {
    const before = ['a 2024-12-03', 'b 2024-12-08', 'c [2024-12-08..2025-01-20]', 'd 2024-12-09'];
    expect(ordered(...before, 'x 2024-12/..')).toBe('x a b c d');
    expect(ordered(...before, 'x 2024-12/.. b')).toBe('a b x c d');
    expect(ordered(...before, 'x 2024-12/.. b', 'y 2024-12/..')).toBe('a b x y c d');
    expect(ordered(...before, 'x 2024-12/.. b', 'y 2024 x')).toBe('a b x y c d');
  });

  it('passes over what is not there', () => {
    expect(ordered('b 2025-04-09 gone', 'a 2025-04-09')).toBe('a b');
  });

  it('has no order for a circle, be it of events or of dates', () => {
    expect(() => ordered('a 2025-04-09 b', 'b 2025-04-09 a')).toThrow('circle');
    expect(() => ordered('a 2025-04-09', 'b 2025-04 a', 'c 2025-04-09 b')).toThrow('circle');
  });
});

/** Where each date must stand at least, found by repetition until nothing changes. */
function leastDays(events: readonly Orderable[]): ReadonlyMap<string, number> {
  const days = new Map(events.map(({ date }) => [dateKey(date), dateOrder(date)]));
  const dayOf = (id: string) =>
    days.get(dateKey(events.find((one) => one.id === id)?.date ?? dateOf('unknown')));
  for (let round = 0; round <= days.size; round++)
    for (const { id, date, follows } of events)
      for (const other of follows) days.set(dateKey(date), Math.max(dayOf(id) ?? NaN, dayOf(other) ?? NaN));
  return days;
}

describe('a long line of events', () => {
  const COUNT = 20_000;
  const id = (number: number): string => `e-${String(COUNT + number)}`;
  const line = (dateAt: (number: number) => string): readonly Orderable[] =>
    Array.from({ length: COUNT }, (_, i) => ({
      id: id(i),
      date: dateOf(dateAt(i)),
      follows: i + 1 < COUNT ? [id(i + 1)] : [],
    }));

  it.each([
    ['of one date', () => '2025'],
    ['of many dates', (i: number) => `${formatDay(addDays(dayNumber(1990, 1, 1), i))}/..`],
  ])('%s, each behind the next, is put in order', (_, dateAt) => {
    const ids = inRowOrder(line(dateAt)).map((event) => event.id);
    expect(ids).toEqual(Array.from({ length: COUNT }, (__, i) => id(COUNT - 1 - i)));
  });
});

describe('any events', () => {
  it('are all there, none before what it follows', () => {
    fc.assert(
      fc.property(sequences, (events) => {
        const ids = inRowOrder(events).map(({ id }) => id);
        expect([...ids].sort()).toEqual(events.map(({ id }) => id).sort());
        for (const { id, follows } of events)
          for (const other of follows) expect(ids.indexOf(other)).toBeLessThan(ids.indexOf(id));
      }),
    );
  });

  it('stand by date: no day goes back, and none is later than what is followed asks for', () => {
    fc.assert(
      fc.property(sequences, (events) => {
        const days = leastDays(events);
        const inOrder = inRowOrder(events).map(({ date }) => days.get(dateKey(date)) ?? NaN);
        expect(inOrder).toEqual([...inOrder].sort((a, b) => (a < b ? -1 : Number(a > b))));
      }),
    );
  });

  it('stand together by date', () => {
    fc.assert(
      fc.property(sequences, (events) => {
        const keys = inRowOrder(events).map(({ date }) => dateKey(date));
        const runs = keys.filter((key, i) => key !== keys[i - 1]);
        expect(runs).toEqual([...new Set(keys)]);
      }),
    );
  });

  it('have one order, however they come', () => {
    fc.assert(
      fc.property(sequences, fc.infiniteStream(fc.nat()), (events, numbers) => {
        const shuffled = [...events]
          .map((one) => ({ one, at: Number(numbers.next().value) }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(inRowOrder(shuffled)).toEqual(inRowOrder(events));
      }),
    );
  });
});
