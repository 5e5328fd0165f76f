import { expect, it } from 'vitest';
import { dayNumber } from './calendar.ts';
import { dayWords, writtenDayWords } from './day-words.ts';

it('words a day', () => {
  expect(dayWords(dayNumber(2025, 4, 9))).toBe('9 April 2025');
});

it('words what an author wrote if it is a day, and leaves the rest', () => {
  expect(writtenDayWords('2025-04-09')).toBe('9 April 2025');
  expect(writtenDayWords('2025-04')).toBe('2025-04');
});
