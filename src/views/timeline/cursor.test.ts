import { expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { columnsOf } from '#testing/columns-of.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { moveBy, tabStopOf } from './cursor.ts';
import { levelTabStop } from './long/long-cursor.ts';
import { chartOf, laneRowsOf } from './model/chart.ts';
import { levelChart } from './model/levels/level-chart.ts';
import { levelLanes } from './model/levels/level-lanes.ts';
import { tableDays } from './model/levels/table-days.ts';
import { averageMeasure } from './model/seats.ts';
import { type Stretch, stretchOf } from './model/stretch.ts';

const STORY = stretchOf({ from: dayNumber(2025, 4, 1), to: dayNumber(2025, 7, 31) });
const FROM_MAY = { start: dayNumber(2025, 5, 1), end: STORY.end };

/** Strikes have the first lane. */
const DATA = timelineOf(`
  1948~/.. background "Relations" id=relations
  2025-04-20 strike "Strikes" id=strikes
  2025-04-09 talks "Baku" id=baku
  2025-06-01 strike "More strikes" id=more
  2025-06-09 talks "Dinner" id=dinner
`);
/** Of which the talks, the first of all, have no room to stand apart. */
const CROWDED = timelineOf(`
  2025-04-20 strike "Strikes" id=strikes
  2025-04-09 talks "Baku" id=baku
  2025-04-09 talks "Baku, again" id=again
`);

function fewIn({ events } = DATA, view: Stretch = STORY) {
  const lanes = laneRowsOf(events, 'category', STORY, { total: 0, perLane: 1 });
  return chartOf({ lanes, view, width: 600, measure: averageMeasure, pinned: new Set() });
}

function manyIn(data = DATA, view: Stretch = STORY) {
  const table = columnsOf(data);
  const rows = Uint32Array.from({ length: table.size }, (_, row) => row);
  return levelChart({
    lanes: levelLanes(table, tableDays(table), rows, 'category'),
    view,
    width: 600,
    rows: 1,
    pinned: [],
    measure: averageMeasure,
    eventOf: (row) => {
      const event = data.events[row];
      if (!event) throw new Error('no such row');
      return event;
    },
  });
}

it('leads Tab to the earliest in view, in whichever lane', () => {
  expect(tabStopOf(fewIn(), null, null)).toBe('talks/baku');
  expect(tabStopOf(fewIn(DATA, FROM_MAY), null, null)).toBe('strike/more');
});

it('leads Tab to the cluster that holds the earliest', () => {
  expect(tabStopOf(fewIn(CROWDED), null, null)).toBe('talks/again+talks/baku');
});

it('leads Tab to the open event, and rather to where the keyboard was', () => {
  expect(tabStopOf(fewIn(), null, 'dinner')).toBe('talks/dinner');
  expect(tabStopOf(fewIn(), { lane: 'strike', event: 'more' }, 'dinner')).toBe('strike/more');
});

/** An element of the drawing by its key; without one, the drawing itself. */
function elementOf(key?: string, cluster = false): HTMLElement {
  const element = document.createElement('button');
  if (key !== undefined) element.dataset['key'] = key;
  if (cluster) element.dataset['clusterSize'] = '2';
  return element;
}

function pressAt(target: Element, key: string) {
  return { key, code: key, target, ctrlKey: false, metaKey: false, altKey: false };
}

it('goes by arrows into what is in view where nothing is known of the place', () => {
  const press = (key: string) => moveBy(pressAt(elementOf(), key), fewIn(), null, FROM_MAY);
  expect(press('ArrowRight')).toEqual({ lane: 'strike', event: 'more' });
  expect(press('Home')).toEqual({ lane: 'strike', event: 'strikes' });
});

it('goes from what is gathered by an arrow to its first event, by Home and End to the ends of its lane', () => {
  const data = timelineOf(`
    2025-04-02 talks "Talks" id=talks
    2025-04-09 talks "Baku" id=baku
    2025-04-09 talks "Baku, again" id=again
    2025-06-09 talks "Dinner" id=dinner
  `);
  const gathered = elementOf('talks/again+talks/baku', true);
  const press = (key: string) => moveBy(pressAt(gathered, key), fewIn(data), null, STORY)?.event;
  expect(press('ArrowRight')).toBe('again');
  expect(press('ArrowLeft')).toBe('again');
  expect(press('Home')).toBe('talks');
  expect(press('End')).toBe('dinner');
});

it('does the same among very many events', () => {
  const rowOf = (id: string) => DATA.rowOf.get(id) ?? -1;
  const [dinner, more] = [rowOf('dinner'), rowOf('more')];
  expect(levelTabStop(manyIn(), null, null)).toBe(`talks/${String(rowOf('baku'))}`);
  expect(levelTabStop(manyIn(DATA, FROM_MAY), null, null)).toBe(`strike/${String(more)}`);
  expect(levelTabStop(manyIn(), null, dinner)).toBe(`talks/${String(dinner)}`);
  expect(levelTabStop(manyIn(), { lane: 'strike', row: more }, dinner)).toBe(`strike/${String(more)}`);
});
