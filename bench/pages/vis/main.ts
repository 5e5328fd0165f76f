/** vis-timeline, given every event, with its own stacking and its own defaults. */
import { DataSet, DataView } from 'vis-data/esnext';
import { type DataGroup, type DataItem, Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import { LANES, type PlainEvent, SPAN } from '../../events/plain-event.ts';
import { givenEvents } from '../shared/given.ts';
import { markFirst, sayShown, stage } from '../shared/stage.ts';

const MS = 60_000;

const events = await givenEvents();
const filter = document.querySelector<HTMLInputElement>('#filter');
const items = new DataSet<DataItem, 'id'>(events.map(itemOf));
const view = new DataView<DataItem, 'id'>(items, {
  filter: ({ group }) => filter?.checked !== true || group !== 0,
});
const groups = new DataSet<DataGroup>(
  Array.from({ length: LANES }, (_, lane) => ({ id: lane, content: `Lane ${String(lane + 1)}` })),
);
const timeline = new Timeline(stage(), view, groups, {
  start: SPAN.start * MS,
  end: SPAN.end * MS,
  height: '100%',
  verticalScroll: true,
  // Moved every so often by itself, so that the page would never be at rest.
  showCurrentTime: false,
  zoomKey: 'ctrlKey',
  onInitialDrawComplete: markFirst,
});
timeline.on('changed', () => sayShown(view.length, events.length));
filter?.addEventListener('change', () => {
  view.refresh();
});

function itemOf({ id, title, start, end, lane }: PlainEvent): DataItem {
  const content = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const times = end > start ? { start: start * MS, end: end * MS } : { start: start * MS };
  return { id, content, group: lane, type: end > start ? 'range' : 'point', ...times };
}
