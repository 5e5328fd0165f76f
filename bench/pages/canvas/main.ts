/**
 * The limit: a bare canvas that draws no more than the screen can show. As little as can be between the events and the paint; no elements, no
 * access, no address, no evidence. `?as=columns` fetches numbers that are ready to be drawn, in place of the JSON of all others.
 */
import { LANES } from '../../events/plain-event.ts';
import { markFirst, sayShown, stage } from '../shared/stage.ts';
import { asColumns, asJson } from './columns.ts';
import { draw } from './draw.ts';
import { listenTo } from './input.ts';
import { lanesOf, lowerBound } from './lanes.ts';
import { panned, wholeView, zoomed } from './view.ts';

const { columns, titles } = await (location.search.includes('as=columns') ? asColumns() : asJson());
const canvas = document.createElement('canvas');
stage().append(canvas);
const size = { width: canvas.clientWidth, height: canvas.clientHeight };
Object.assign(canvas, size);
const context = canvas.getContext('2d');
if (!context) throw new Error('This browser draws nothing.');
context.font = '12px sans-serif';

const page = {
  view: wholeView(size.width),
  lanes: lanesOf(columns, LANES, () => true),
  titles: [] as readonly string[],
  /** In small letters, made when the first word is searched. */
  folded: null as readonly string[] | null,
  awaited: false,
};
render();
markFirst();
page.titles = await titles();
render();

listenTo(canvas, {
  zoom: (notches, x) => {
    page.view = zoomed(page.view, notches, x);
    redraw();
  },
  pan: (pixels) => {
    page.view = panned(page.view, pixels);
    redraw();
  },
  press: open,
  narrow: (hidesFirst, words) => {
    page.folded ??= page.titles.map((title) => title.toLowerCase());
    const folded = page.folded;
    page.lanes = lanesOf(
      columns,
      LANES,
      (row) =>
        !(hidesFirst && columns.lanes[row] === 0) && (words === '' || (folded[row] ?? '').includes(words)),
    );
    redraw();
  },
});

function redraw(): void {
  if (page.awaited) return;
  page.awaited = true;
  requestAnimationFrame(render);
}

function render(): void {
  page.awaited = false;
  if (context) draw(context, size, page.view, page.lanes, page.titles);
  sayShown(
    page.lanes.reduce((sum, { starts }) => sum + starts.length, 0),
    columns.starts.length,
  );
}

/** The next event of the lane that was pressed. */
function open(x: number, y: number): void {
  const lane = page.lanes[Math.floor((y / size.height) * LANES)];
  const opened = document.querySelector('#opened');
  if (!lane || !opened) return;
  const at = lowerBound(lane.starts, page.view.start + x * page.view.minutesPerPixel);
  opened.textContent = page.titles[lane.rows[at] ?? -1] ?? '';
}
