import { describe, expect, it } from 'vitest';
import { isBackward, readBound } from './typed-bound.ts';

describe('readBound', () => {
  it.each(['2025', '2025-04', '2025-04-09', '2024-02-29'])('takes %s', (date) => {
    expect(readBound(` ${date} `)).toEqual({ kind: 'date', date });
  });

  it('takes nothing as no bound', () => {
    expect(readBound('  ')).toEqual({ kind: 'none' });
  });

  it.each(['April', '25', '2025-4', '9.4.2025', '2025-04-09T10'])('asks to write %s otherwise', (typed) => {
    expect(readBound(typed)).toEqual({
      kind: 'mistaken',
      mend: 'Write a year, a month or a day: 2025, 2025-04 or 2025-04-09.',
    });
  });

  it.each(['2025-13', '2025-00', '2025-02-30', '2025-02-29'])('knows that there is no %s', (typed) => {
    expect(readBound(typed)).toEqual({ kind: 'mistaken', mend: `The calendar has no ${typed}.` });
  });
});

describe('isBackward', () => {
  it.each([
    ['2025-05', '2025-04'],
    ['2025-04-10', '2025-04-09'],
    ['2025-05-01', '2025-04'],
    ['2026', '2025-12-31'],
  ])('sees that nothing lies from %s to %s', (from, to) => {
    expect(isBackward(from, to)).toBe(true);
  });

  it.each([
    ['2025-04', '2025-04'],
    ['2025-04-10', '2025-04'],
    ['2025', '2025-03-01'],
    [null, '2025'],
    ['2025', null],
  ])('leaves from %s to %s', (from, to) => {
    expect(isBackward(from, to)).toBe(false);
  });
});
