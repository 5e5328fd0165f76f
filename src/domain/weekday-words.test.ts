import { expect, it } from 'vitest';
import { weekdayName } from './weekday-words.ts';
import { WEEKDAYS } from './vocabulary.ts';

it('names each day of the week as it is called', () => {
  expect(WEEKDAYS.map(weekdayName)).toEqual(WEEKDAYS);
});
