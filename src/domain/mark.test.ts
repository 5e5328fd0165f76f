import { describe, expect, it } from 'vitest';
import { dateOf } from '#testing/date-of.ts';
import { markOf, SHAPES } from './mark.ts';
import { CATEGORIES } from './vocabulary.ts';

const mark = (edtf: string, status: 'reported' | 'planned' | 'disputed' = 'reported') =>
  markOf({ category: 'talks', status, date: dateOf(edtf) });

describe('markOf', () => {
  it.each([
    ['2025-04-09', { extent: 'day', soft: false, openStart: false, openEnd: false }],
    ['2025-04-09?', { extent: 'day', soft: true, openStart: false, openEnd: false }],
    ['2025-04', { extent: 'bracket', soft: false, openStart: false, openEnd: false }],
    ['2011~/2024-12', { extent: 'bar', soft: true, openStart: false, openEnd: false }],
    ['2024-12/..', { extent: 'bar', soft: false, openStart: false, openEnd: true }],
    ['[2025-04-10..2025-07-16]', { extent: 'bracket', soft: false, openStart: false, openEnd: false }],
    ['[..2025-07-22]', { extent: 'bracket', soft: false, openStart: true, openEnd: false }],
    ['unknown', { extent: 'none', soft: false, openStart: false, openEnd: false }],
  ])('draws %s as it is known', (edtf, drawn) => {
    expect(mark(edtf)).toMatchObject(drawn);
  });

  it('draws what was planned as an outline and what is disputed split', () => {
    expect(mark('2025-04-09').fill).toBe('solid');
    expect(mark('2025-04-09', 'planned').fill).toBe('outline');
    expect(mark('2025-04-09', 'disputed').fill).toBe('split');
  });

  it('draws pale what stands on no day of its own', () => {
    expect(mark('[2025-04-10..2025-07-16]').fill).toBe('pale');
    expect(mark('[..2025-07-22]').fill).toBe('pale');
    expect(mark('2025-04').fill).toBe('pale');
    expect(mark('2025-04', 'planned').fill).toBe('outline');
    expect(mark('2025-07-12/2025-07-13').fill).toBe('solid');
  });

  it('gives each category a shape of its own', () => {
    const shapes = CATEGORIES.map(
      (category) => markOf({ category, status: 'reported', date: dateOf('2025') }).shape,
    );
    expect(new Set(shapes)).toEqual(new Set(SHAPES));
  });
});
