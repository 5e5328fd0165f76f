import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GROUPS } from '#domain/filters.ts';
import { columnsOf } from '#testing/columns-of.ts';
import { manyEvents } from '#testing/many-events.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { LABEL_START } from '../place.ts';
import { averageMeasure } from '../seats.ts';
import { meets, type Stretch } from '../stretch.ts';
import { meeting } from './lane-counts.ts';
import { type LevelChart, levelChart, type LevelItem } from './level-chart.ts';
import { levelLanes } from './level-lanes.ts';
import { tableDays } from './table-days.ts';

const cases = fc.record({
  text: manyEvents,
  group: fc.constantFrom(...GROUPS),
  start: fc.integer({ min: 19_000, max: 20_400 }),
  length: fc.integer({ min: 5, max: 2000 }),
  width: fc.integer({ min: 300, max: 1600 }),
  rows: fc.integer({ min: 1, max: 4 }),
  pinned: fc.uniqueArray(fc.nat(159), { maxLength: 4 }),
});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

function chartFor({ text, group, start, length, pinned, ...sizes }: Case): LevelChart {
  const events = timelineOf(text);
  const table = columnsOf(events);
  const rows = Uint32Array.from({ length: table.size }, (_, row) => row);
  const eventOf = (row: number) => {
    const event = events.events[row];
    if (!event) throw new RangeError(`There is no event ${String(row)}.`);
    return event;
  };
  return levelChart({
    ...sizes,
    lanes: levelLanes(table, tableDays(table), rows, group),
    view: { start, end: start + length },
    pinned: pinned.filter((row) => row < table.size),
    measure: averageMeasure,
    eventOf,
  });
}

/** As the drawing tells it: what an item stands for in the laid stretch. */
function toldBy(item: LevelItem, laid: Stretch, reachOfRow: (row: number) => Stretch): number {
  if (item.kind === 'gathered') return item.count;
  const events = item.kind === 'event' ? [item.event] : item.events;
  return events.filter(({ row }) => meets(reachOfRow(row), laid)).length;
}

describe('levelChart', () => {
  it('draws and counts in each lane exactly what lies or may lie in the laid stretch', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { lanes, laid } = chartFor(given);
        for (const { lane, items } of lanes) {
          const reachOfRow = (row: number) => ({
            start: lane.days.start[row] ?? 0,
            end: lane.days.end[row] ?? 0,
          });
          const told = items.reduce((sum, item) => sum + toldBy(item, laid, reachOfRow), 0);
          expect(told).toBe(meeting(lane, laid));
        }
      }),
    );
  });

  it('names each mark once', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const keys = chartFor(given).lanes.flatMap(({ items }) => items.map(({ key }) => key));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('keeps the labels of events by themselves off the bars', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { lanes, view, width } = chartFor({ ...given, pinned: [] });
        const perDay = width / (view.end - view.start);
        for (const { items } of lanes) {
          const bins = items.filter((item) => item.kind === 'gathered').map(({ reach }) => reach);
          for (const item of items) {
            if (item.kind !== 'event' || item.label.width === 0) continue;
            const anchor = item.reach.start + item.at * (item.reach.end - item.reach.start);
            if (bins.some(({ start, end }) => start <= anchor && anchor < end)) continue;
            const far = (LABEL_START + item.label.width - 0.01) / perDay;
            const label =
              item.label.side === 'right'
                ? { start: anchor, end: anchor + far }
                : { start: anchor - far, end: anchor };
            expect(bins.filter((bin) => meets(bin, label))).toEqual([]);
          }
        }
      }),
    );
  });
});
