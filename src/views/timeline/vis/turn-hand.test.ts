import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Timeline } from 'vis-timeline/esnext';
import { MS_PER_DAY } from '#domain/calendar.ts';
import { NONE, setMirror } from '../mirror.ts';
import { wheelPan } from './gestures.ts';
import { turnHand } from './turn-hand.ts';
import { FIXED_OPTIONS } from './vis-options.ts';

const WIDTH = 1000;
const DAYS = 100;

let host: HTMLElement;
let timeline: Timeline;

beforeEach(async () => {
  // jsdom lays nothing out.
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(WIDTH);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(function (this: HTMLElement) {
    return this.classList.contains('vis-left') || this.classList.contains('vis-right') ? 0 : WIDTH;
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, WIDTH, 200));
  host = document.createElement('div');
  document.body.append(host);
  timeline = new Timeline(host, [], FIXED_OPTIONS);
  timeline.setWindow(0, DAYS * MS_PER_DAY, { animation: false });
  // vis measures itself with the next frame.
  await new Promise((resolve) => setTimeout(resolve, 40));
});
afterEach(() => {
  timeline.destroy();
  host.remove();
  setMirror(NONE);
  vi.restoreAllMocks();
});

function wheel(turned: WheelEventInit): void {
  const plot = host.querySelector('.vis-panel.vis-center');
  plot?.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, ...turned }));
}

/** First day and number of days. */
function inView(): readonly [start: number, days: number] {
  const { start, end } = timeline.getWindow();
  return [start.valueOf() / MS_PER_DAY, (end.valueOf() - start.valueOf()) / MS_PER_DAY];
}

/** The day at a pixel from the plot's left edge. */
function dayAt(x: number, isMirrored: boolean): number {
  const [start, days] = inView();
  return start + (isMirrored ? 1 - x / WIDTH : x / WIDTH) * days;
}

describe('a hand over a plot that may be mirrored', () => {
  it('zooms about the day under it, whichever way time runs at that moment', () => {
    let isMirrored = false;
    turnHand(timeline, () => isMirrored);
    for (const now of [false, true, false]) {
      isMirrored = now;
      const [, before] = inView();
      const day = dayAt(150, now);
      wheel({ ctrlKey: true, deltaY: -3, clientX: 150 });
      expect(inView()[1]).toBeLessThan(before);
      expect(dayAt(150, now)).toBeCloseTo(day, 1);
    }
  });

  it('keeps its side when options are set anew', () => {
    turnHand(timeline, () => true);
    timeline.setOptions({ zoomMin: MS_PER_DAY });
    const day = dayAt(150, true);
    wheel({ ctrlKey: true, deltaY: -3, clientX: 150 });
    expect(inView()[1]).toBeLessThan(DAYS);
    expect(dayAt(150, true)).toBeCloseTo(day, 1);
  });

  it('does nothing to what has no such part', () => {
    expect(() => {
      turnHand({}, () => true);
      turnHand({ range: null }, () => true);
    }).not.toThrow();
  });

  it('moves sideways with the wheel, to what is on that side', () => {
    const leave = wheelPan(host, timeline);
    wheel({ deltaX: 100 });
    expect(inView()[0]).toBeCloseTo(10);
    setMirror({ ...NONE, isOn: () => true });
    wheel({ deltaX: 100 });
    expect(inView()[0]).toBeCloseTo(0);
    leave();
  });
});
