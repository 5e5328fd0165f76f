import { describe, expect, it } from 'vitest';
import { groundOf } from '#testing/ground-of.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { sheetOf, spotsOn } from './sheet.ts';

const { places } = timelineOf('2025-04-01 #baku #gaza');
const GROUND = groundOf(`
  baku 4200 480
  gaza 1200 2700
  elsewhere 100 100
`);

describe('the sheet', () => {
  it('shows the whole ground, as wide as there is room', () => {
    const sheet = sheetOf(GROUND, { width: 480, low: false }, []);
    expect(sheet).toEqual({ width: 480, height: 320, scale: 0.1, top: 0 });
    expect(spotsOn(sheet, GROUND, places).map(({ place, x, y }) => [place.id, x, y])).toEqual([
      ['baku', 420, 48],
      ['gaza', 120, 270],
    ]);
  });

  it('is a strip around what stands out where it is low, and never leaves the ground', () => {
    const low = { width: 480, low: true };
    expect(sheetOf(GROUND, low, ['baku'])).toMatchObject({ height: 180, top: 0 });
    expect(sheetOf(GROUND, low, ['gaza'])).toMatchObject({ height: 180, top: 140 });
    expect(sheetOf(GROUND, low, [])).toMatchObject({ top: 70 });
    expect(spotsOn(sheetOf(GROUND, low, ['gaza']), GROUND, places).map(({ place }) => place.id)).toEqual([
      'gaza',
    ]);
  });
});
