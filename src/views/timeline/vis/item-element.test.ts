import { expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { TEST_HREFS } from '#testing/hrefs.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { chartOf, laneRowsOf } from '../model/chart.ts';
import { averageMeasure } from '../model/seats.ts';
import { stretchOf } from '../model/stretch.ts';
import { elementOf, update } from './item-element.ts';

const STORY = stretchOf({ from: dayNumber(2025, 4, 1), to: dayNumber(2025, 7, 31) });

function itemsOf(text: string) {
  const lanes = laneRowsOf(timelineOf(text).events, 'category', STORY, { total: 0, perLane: 1 });
  const chart = chartOf({ lanes, view: STORY, width: 1000, measure: averageMeasure, pinned: new Set() });
  return chart.lanes.flatMap(({ items }) => items);
}

it('leads nowhere from an element whose title is no longer known, as where an edition took the place of another', () => {
  const [item] = itemsOf('2025-04-02 strike "Strikes" id=strikes');
  if (item?.kind !== 'event') throw new Error('There is no event.');
  const element = elementOf(item);
  const state = { selected: false, tabStop: true, rows: [0] };
  update(element, item, TEST_HREFS, state);
  expect(element.press.getAttribute('href')).toBe('/events/strikes/');
  update(element, { ...item, event: { ...item.event, id: '', title: '' } }, TEST_HREFS, state);
  expect(element.press.getAttribute('aria-label')).toBe(
    'An event whose title is being fetched, 2 April 2025, 1 source, 1 of 1',
  );
  expect(element.press.hasAttribute('href')).toBe(false);
  expect(element.press.hasAttribute('data-event-id')).toBe(false);
});

it('tells a mouse title and date alone, on the label: on the link they would be heard behind its name', () => {
  const [item] = itemsOf('2025-04-02 strike "Strikes" id=strikes');
  if (item?.kind !== 'event') throw new Error('There is no event.');
  const { press } = elementOf(item);
  update({ root: document.createElement('div'), press }, item, TEST_HREFS, {
    selected: false,
    tabStop: true,
    rows: [0, 3],
  });
  expect(press.getAttribute('aria-label')).toBe('Strikes, 2 April 2025, 1 source, 1 of 2');
  expect(press.title).toBe('');
  expect(press.querySelector<HTMLElement>('.item__label')?.title).toBe('Strikes, 2 April 2025');
});
