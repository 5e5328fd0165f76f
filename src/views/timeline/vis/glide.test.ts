import type { Timeline } from 'vis-timeline/esnext';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Glide } from './glide.ts';
import { Unmeasured } from './unmeasured.ts';

const WIDTH = 1000;

/** As much of vis as is reached into. */
function fakeVis() {
  const foreground = document.createElement('div');
  const frame = document.createElement('div');
  const measured = vi.fn();
  const group = {
    height: 40,
    _calculateGroupSizeAndPosition: measured,
    _didResize: (resized: boolean, height: number) => resized || height === 41,
  };
  const item = { overflow: false, whiteSpace: true, _getDomComponentsSizes: measured };
  const inside = {
    range: { start: 0, end: 100 },
    props: { center: { width: WIDTH } },
    itemSet: { dom: { foreground, frame }, groups: { lane: group }, items: { event: item } },
    _origRedraw: vi.fn(),
    _redraw: () => undefined,
  };
  return { timeline: inside as unknown as Timeline, inside, foreground, frame, group, item, measured };
}

beforeEach(() => vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] }));
afterEach(() => vi.useRealTimers());

function gliding() {
  const vis = fakeVis();
  const onMoved = vi.fn();
  const glide = new Glide(vis.timeline, onMoved);
  glide.drawn();
  vis.inside._origRedraw.mockImplementation(() => {
    glide.drawn();
  });
  const show = (start: number, end: number) => {
    Object.assign(vis.inside.range, { start, end });
    vis.inside._redraw();
    vi.advanceTimersByTime(20);
  };
  return { ...vis, glide, onMoved, show, redraw: vis.inside._origRedraw };
}

describe('a movement along the axis', () => {
  it('moves what is drawn as one piece, and has nothing drawn anew', () => {
    const { foreground, onMoved, redraw, show } = gliding();
    show(10, 110);
    expect(foreground.style.transform).toBe('translateX(-100px)');
    show(-5, 95);
    expect(foreground.style.transform).toBe('translateX(50px)');
    expect(onMoved).toHaveBeenCalledTimes(2);
    expect(redraw).not.toHaveBeenCalled();
  });

  it('has all drawn anew where the piece ends, and when the axis is zoomed', () => {
    const { foreground, redraw, show } = gliding();
    show(10, 110);
    show(26, 126);
    expect(redraw).toHaveBeenCalledTimes(1);
    expect(foreground.style.transform).toBe('');
    show(20, 110);
    expect(redraw).toHaveBeenCalledTimes(2);
  });

  it('has all drawn in its own place at rest, once', () => {
    const { foreground, glide, redraw, show } = gliding();
    show(10, 110);
    glide.rest();
    glide.rest();
    expect(redraw).toHaveBeenCalledTimes(1);
    expect(foreground.style.transform).toBe('');
  });

  it('leaves all in its own place when vis draws by itself', () => {
    const { foreground, inside, redraw, show } = gliding();
    show(10, 110);
    inside._origRedraw();
    expect(foreground.style.transform).toBe('');
    show(15, 115);
    expect(foreground.style.transform).toBe('translateX(-50px)');
    expect(redraw).toHaveBeenCalledTimes(1);
  });

  it('has all drawn anew once anything else has changed', () => {
    const { glide, redraw, show } = gliding();
    glide.end();
    show(1, 101);
    expect(redraw).toHaveBeenCalledTimes(1);
  });

  it('draws once a frame, however often it is asked', () => {
    const { inside, onMoved } = gliding();
    inside.range.start = 1;
    inside.range.end = 101;
    for (let turn = 0; turn < 5; turn++) inside._redraw();
    vi.advanceTimersByTime(20);
    expect(onMoved).toHaveBeenCalledTimes(1);
  });

  it('leaves a vis that is not as it was to itself', () => {
    const redraw = () => undefined;
    const other = { _redraw: redraw, range: {} };
    const glide = new Glide(other as unknown as Timeline, () => undefined);
    glide.drawn();
    glide.rest();
    expect(other._redraw).toBe(redraw);
  });
});

describe('Unmeasured', () => {
  it('has lanes measured until they are drawn, and again when something changes', () => {
    const { timeline, group, measured } = fakeVis();
    const unmeasured = new Unmeasured(timeline);
    unmeasured.drawn();
    group._calculateGroupSizeAndPosition();
    expect(measured).not.toHaveBeenCalled();
    unmeasured.end();
    group._calculateGroupSizeAndPosition();
    expect(measured).toHaveBeenCalledTimes(1);
  });

  it('tells of another height all the same', () => {
    const { timeline, group } = fakeVis();
    new Unmeasured(timeline).drawn();
    expect(group._didResize(false, 40)).toBe(false);
    expect(group._didResize(false, 41)).toBe(true);
  });

  it('has no item measured: none has a size of its own', () => {
    const { timeline, item, measured } = fakeVis();
    new Unmeasured(timeline).spareItems();
    expect(item._getDomComponentsSizes()).toEqual({ content: { width: 0 }, box: { height: 0 } });
    expect(item).toMatchObject({ overflow: true, whiteSpace: false });
    expect(measured).not.toHaveBeenCalled();
  });

  it('keeps the width of all lanes while nothing changes', () => {
    const { timeline, frame } = fakeVis();
    const measure = vi.spyOn(frame, 'getBoundingClientRect');
    const unmeasured = new Unmeasured(timeline);
    unmeasured.drawn();
    expect(frame.offsetWidth).toBe(0);
    expect(measure).not.toHaveBeenCalled();
    unmeasured.end();
    measure.mockReturnValue(new DOMRect(0, 0, 900, 10));
    expect(frame.offsetWidth).toBe(900);
  });
});
