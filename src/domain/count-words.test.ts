import { expect, test } from 'vitest';
import { countWords, figure } from './count-words.ts';

test('thousands are parted as newspapers part them', () => {
  expect([0, 999, 1000, 1234567].map(figure)).toEqual(['0', '999', '1,000', '1,234,567']);
});

test('one event is an event', () => {
  expect([0, 1, 2, 12345].map(countWords)).toEqual(['0 events', '1 event', '2 events', '12,345 events']);
});
