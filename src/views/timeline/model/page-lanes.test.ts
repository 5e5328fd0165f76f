import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsAround } from './bounds.ts';
import { type LaneStops, pageStop, type Stop } from './next-stop.ts';
import { holding, limited, type Stretch } from './stretch.ts';

const LANES: readonly LaneStops[] = [
  { lane: 'strike', stops: [at('t4', 2.5), at('damascus', 106.5)] },
  { lane: 'empty', stops: [] },
  { lane: 'talks', stops: [at('dinner', 9.5), at('whole-month', 60), at('baku', 40.5), at('later', 106.5)] },
];
const WINDOW = { start: 5, end: 30 };
const DINNER = { lane: 'talks', event: 'dinner' };

function at(event: string, day: number) {
  return { event, day, row: day };
}

function dayOf(lanes: readonly LaneStops[], stop: Stop | null): number {
  const stops = lanes.find(({ lane }) => lane === stop?.lane)?.stops;
  return stops?.find(({ event }) => event === stop?.event)?.day ?? NaN;
}

describe('pageStop', () => {
  it('goes to the first event right of the window and the last left of it, in whichever lane', () => {
    expect(pageStop(LANES, DINNER, 'PageDown', WINDOW)).toEqual({ lane: 'talks', event: 'baku' });
    expect(pageStop(LANES, DINNER, 'PageUp', WINDOW)).toEqual({ lane: 'strike', event: 't4' });
  });

  it('counts a shape on the edge of the next screen as not seen', () => {
    expect(pageStop(LANES, null, 'PageDown', { start: 5, end: 9.5 })).toEqual(DINNER);
    expect(pageStop(LANES, null, 'PageUp', { start: 9.5, end: 20 })?.event).toBe('t4');
  });

  it('keeps to the lane it is in where two events share the day', () => {
    const window = { start: 41, end: 80 };
    expect(pageStop(LANES, { lane: 'talks', event: 'whole-month' }, 'PageDown', window)?.event).toBe('later');
    expect(pageStop(LANES, { lane: 'strike', event: 't4' }, 'PageDown', window)?.event).toBe('damascus');
  });

  it('goes to the first and the last of all where nothing lies outside', () => {
    const all = { start: 0, end: 200 };
    expect(pageStop(LANES, DINNER, 'PageUp', all)?.event).toBe('t4');
    expect(pageStop(LANES, DINNER, 'PageDown', all)?.event).toBe('later');
  });

  it('does not turn round where the window has been left behind, or has gone ahead', () => {
    expect(pageStop(LANES, { lane: 'talks', event: 'baku' }, 'PageDown', WINDOW)?.event).toBe('whole-month');
    expect(pageStop(LANES, DINNER, 'PageDown', { start: 50, end: 70 })?.event).toBe('later');
    expect(pageStop(LANES, DINNER, 'PageUp', { start: 50, end: 70 })?.event).toBe('t4');
  });

  it('begins with the window when it is nowhere, or where it was has gone', () => {
    expect(pageStop(LANES, null, 'PageDown', WINDOW)?.event).toBe('baku');
    expect(pageStop(LANES, { lane: 'talks', event: 'gone' }, 'PageDown', WINDOW)?.event).toBe('baku');
    expect(pageStop([], null, 'PageDown', WINDOW)).toBeNull();
    expect(pageStop([{ lane: 'empty', stops: [] }], null, 'PageUp', WINDOW)).toBeNull();
  });
});

/** Shapes stand on noons and midnights. */
const days = fc.integer({ min: -2000, max: 6000 }).map((halves) => halves / 2);
const someLanes = fc
  .array(fc.array(days, { maxLength: 8 }), { minLength: 1, maxLength: 4 })
  .map((lanes): readonly LaneStops[] =>
    lanes.map((stops, lane) => ({
      lane: `lane ${String(lane)}`,
      stops: stops.map((day, place) => at(String(place), day)),
    })),
  );
const windows = fc
  .tuple(fc.integer({ min: -1500, max: 3500 }), fc.integer({ min: 1, max: 900 }))
  .map(([start, length]): Stretch => ({ start, end: start + length }));

it('never turns round, wherever the reader is and the window', () => {
  fc.assert(
    fc.property(someLanes, windows, fc.nat(), (lanes, window, chosen) => {
      const stops = lanes.flatMap(({ lane, stops: held }) => held.map(({ event }) => ({ lane, event })));
      fc.pre(stops.length > 0);
      const from = stops[chosen % stops.length] ?? null;
      const day = dayOf(lanes, from);
      expect(dayOf(lanes, pageStop(lanes, from, 'PageDown', window))).toBeGreaterThanOrEqual(day);
      expect(dayOf(lanes, pageStop(lanes, from, 'PageUp', window))).toBeLessThanOrEqual(day);
    }),
  );
});

it('comes from the first event to the last by Page Down and back by Page Up, and skips no event unseen', () => {
  fc.assert(
    fc.property(someLanes, fc.integer({ min: 5, max: 900 }), (lanes, length) => {
      const all = lanes.flatMap(({ stops }) => stops.map(({ day }) => day));
      fc.pre(all.length > 0);
      const [first, last] = [Math.min(...all), Math.max(...all)];
      const bounds = boundsAround({ start: first - 1, end: last + 1 }, { start: first - 1, end: last + 1 });
      let window = limited({ start: first, end: first + length }, bounds, 1);
      let stop = pageStop(lanes, null, 'PageUp', { start: -Infinity, end: Infinity });
      expect(dayOf(lanes, stop)).toBe(first);
      for (const [page, goal] of [
        ['PageDown', last],
        ['PageUp', first],
      ] as const) {
        for (let presses = 0; presses <= all.length && dayOf(lanes, stop) !== goal; presses++) {
          const seen = window;
          stop = pageStop(lanes, stop, page, window);
          window = limited(holding(window, dayOf(lanes, stop)), bounds, 1);
          const between = { start: Math.min(seen.end, window.end), end: Math.max(seen.start, window.start) };
          expect(all.filter((day) => day > between.start && day < between.end)).toEqual([]);
        }
        expect(dayOf(lanes, stop)).toBe(goal);
      }
    }),
  );
});
