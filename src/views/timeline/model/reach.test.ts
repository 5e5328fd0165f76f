import { expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { dateOf } from '#testing/date-of.ts';
import { anchorOf, OPEN_TAIL, reachOf } from './reach.ts';

const APRIL_9 = dayNumber(2025, 4, 9);

function drawn(edtf: string) {
  const date = dateOf(edtf);
  const reach = reachOf(date);
  return reach && { ...reach, anchor: anchorOf(date, reach) };
}

it('draws a day in its column, with the shape at noon', () => {
  expect(drawn('2025-04-09')).toEqual({ start: APRIL_9, end: APRIL_9 + 1, anchor: APRIL_9 + 0.5 });
});

it('stands in the middle of "some day within", on the first day of what lasted', () => {
  expect(drawn('[2025-04-09..2025-04-18]')).toMatchObject({ end: APRIL_9 + 10, anchor: APRIL_9 + 5 });
  expect(drawn('2025-04-09/2025-04-18')).toMatchObject({ end: APRIL_9 + 10, anchor: APRIL_9 + 0.5 });
  expect(drawn('2025-04')).toMatchObject({ anchor: dayNumber(2025, 4, 16) });
});

it('ends in a tail where there is no bound', () => {
  expect(drawn('2025-04-09/..')).toMatchObject({ start: APRIL_9, end: APRIL_9 + OPEN_TAIL + 1 });
  expect(drawn('../2025-04-09')).toMatchObject({
    start: APRIL_9 - OPEN_TAIL,
    end: APRIL_9 + 1,
    anchor: APRIL_9 + 0.5,
  });
  expect(drawn('[..2025-04-09]')).toMatchObject({ start: APRIL_9 - OPEN_TAIL, end: APRIL_9 + 1 });
});

it('gives what has no date no place', () => {
  expect(drawn('unknown')).toBeNull();
});
