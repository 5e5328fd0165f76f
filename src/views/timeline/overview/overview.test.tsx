import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { NONE, setMirror } from '../mirror.ts';
import { otherSide } from '../mirrored/other-side.ts';
import type { Stretch } from '../model/stretch.ts';
import { Overview } from './overview.tsx';

const { events } = timelineOf(`
  2024-02-01 talks "First"
  2025-04-09 talks "Baku"
`);

/** A thousand days on a thousand pixels: a day is a pixel. */
const START = dayNumber(2023, 1, 1);
const REACH = { start: START, end: START + 1000 };
/** Of which the strip draws a part. */
const BOUNDS = { start: START - 9000, end: START + 1000 };
const WINDOW = { start: START + 400, end: START + 500 };

/** A drawing that stands at once where it is told to. */
function axisAt(first: Stretch) {
  let seen = first;
  const followers = new Set<() => void>();
  const stand = (next: Stretch) => {
    seen = next;
    for (const moved of followers) moved();
  };
  const go = vi.fn<(target: Stretch, how?: 'smooth' | 'at-once') => void>(stand);
  const controls = {
    moveTo: vi.fn(),
    focus: vi.fn(),
    seen: () => seen,
    follow: (moved: () => void) => {
      followers.add(moved);
      return () => followers.delete(moved);
    },
  };
  const axis = {
    bounds: BOUNDS,
    reach: REACH,
    closest: 5,
    chart: { width: 1000 },
    go,
    destination: () => seen,
    view: first,
    asked: 0,
  };
  return { axis, controls, stand };
}

function open(window = WINDOW) {
  const { axis, controls, stand } = axisAt(window);
  const strip = (reach: Stretch) => (
    <Overview axis={{ ...axis, reach }} controls={controls} events={events} />
  );
  const { rerender } = render(strip(REACH));
  const draw = (reach: Stretch) => {
    rerender(strip(reach));
  };
  return { ...axis, stand, draw };
}

const group = () => screen.getByRole('group', { name: 'Overview' });
const slider = (name: string) => within(group()).getByRole<HTMLInputElement>('slider', { name });
const whole = () => slider('Stretch in view');
const told = (input: HTMLInputElement) =>
  [input.min, input.value, input.max].map((day) => Number(day) - START);

/** Pixels from the strip's left edge. */
function drag(from: number, to: number, last: 'pointerUp' | 'pointerCancel' = 'pointerUp') {
  const at = (clientX: number) => ({ clientX, button: 0, pointerId: 1 });
  fireEvent.pointerDown(group(), at(from));
  fireEvent.pointerMove(group(), at(to));
  fireEvent[last](group(), at(to));
}

const days = (target: Stretch | undefined) =>
  target && [target.start - START, target.end - START].map(Math.round);

beforeEach(() => {
  const query = { matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() };
  vi.stubGlobal('matchMedia', () => query);
  HTMLElement.prototype.setPointerCapture = vi.fn();
});

describe('the handles of the overview', () => {
  it('are three sliders, whose days are told in words and kept apart', () => {
    open();
    const [window, first, last] = within(group()).getAllByRole<HTMLInputElement>('slider');
    expect([window, first, last]).toEqual([whole(), slider('First day in view'), slider('Last day in view')]);
    expect(told(whole())).toEqual([-9000, 400, 900]);
    expect(told(slider('First day in view'))).toEqual([-9000, 400, 495]);
    expect(told(slider('Last day in view'))).toEqual([404, 499, 999]);
    expect(whole().getAttribute('aria-valuetext')).toBe('5 February to 14 May 2024');
    expect(slider('First day in view').getAttribute('aria-valuetext')).toBe('5 February 2024');
    expect(slider('Last day in view').getAttribute('aria-valuetext')).toBe('14 May 2024');
  });

  it('move by keys, and what reads the page aloud is told at once', async () => {
    const { go } = open();
    const user = userEvent.setup();
    whole().focus();
    await user.keyboard('{ArrowRight}');
    expect(go).toHaveBeenLastCalledWith({ start: START + 410, end: START + 510 }, 'at-once');
    expect(whole().getAttribute('aria-valuetext')).toBe('15 February to 24 May 2024');
    await user.tab();
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(told(slider('First day in view'))[1]).toBe(408);
    await user.tab();
    await user.keyboard('{End}');
    expect(told(slider('Last day in view'))[1]).toBe(999);
  });

  it('lead by keys to days that the strip does not draw', async () => {
    const { go } = open();
    whole().focus();
    await userEvent.keyboard('{Home}');
    expect(days(go.mock.lastCall?.[0])).toEqual([-9000, -8900]);
    for (let presses = 0; presses < 12; presses++) await userEvent.keyboard('-');
    expect(go).toHaveBeenLastCalledWith(BOUNDS, 'at-once');
    expect(told(whole())).toEqual([-9000, -9000, -9000]);
  });

  it('move by whatever operates sliders without keys', () => {
    open();
    fireEvent.change(whole(), { target: { value: String(START + 450) } });
    expect(told(whole())[1]).toBe(450);
    fireEvent.change(slider('Last day in view'), { target: { value: String(START + 599) } });
    expect(told(slider('Last day in view'))[1]).toBe(599);
    expect(told(whole())[1]).toBe(450);
  });

  it('follow the drawing, as soon as that costs it no frame', async () => {
    const { stand } = open();
    act(() => {
      stand({ start: START + 600, end: START + 620 });
    });
    await waitFor(() => {
      expect(told(whole())[1]).toBe(600);
    });
    expect(told(slider('Last day in view'))[1]).toBe(619);
  });
});

describe('a pointer on the overview', () => {
  it('drags the window, or an edge, and leaves the focus there', () => {
    const { go } = open();
    drag(450, 480);
    expect(days(go.mock.lastCall?.[0])).toEqual([430, 530]);
    expect(go.mock.lastCall?.[1]).toBe('at-once');
    expect(document.activeElement).toBe(whole());
    drag(430, 300);
    expect(days(go.mock.lastCall?.[0])).toEqual([300, 530]);
    expect(document.activeElement).toBe(slider('First day in view'));
    drag(530, 2000);
    expect(days(go.mock.lastCall?.[0])).toEqual([300, 1000]);
  });

  it('brings the window to where it is pressed, and further where it goes on', () => {
    const { go } = open();
    drag(800, 800);
    expect(days(go.mock.lastCall?.[0])).toEqual([750, 850]);
    drag(100, 120);
    expect(days(go.mock.lastCall?.[0])).toEqual([70, 170]);
    expect(document.activeElement).toBe(whole());
  });

  it('moves by the days that a pixel was when it came down, whatever is drawn at a rest', () => {
    const { go, draw } = open({ start: START, end: START + 1000 });
    const at = (clientX: number) => ({ clientX, button: 0, pointerId: 1 });
    fireEvent.pointerDown(group(), at(2));
    fireEvent.pointerMove(group(), at(502));
    const knob = () => group().querySelector<HTMLElement>('.overview__grip--start')?.style.left;
    const under = knob();
    draw({ start: START + 500, end: START + 1000 });
    expect(knob()).toBe(under);
    fireEvent.pointerMove(group(), at(503));
    expect(days(go.mock.lastCall?.[0])).toEqual([501, 1000]);
    fireEvent.pointerMove(group(), at(102));
    expect(days(go.mock.lastCall?.[0])).toEqual([100, 1000]);
    fireEvent.pointerMove(group(), at(-900));
    expect(days(go.mock.lastCall?.[0])).toEqual([0, 1000]);
    fireEvent.pointerMove(group(), at(752));
    fireEvent.pointerUp(group(), at(752));
    expect(knob()).toBe('488px');
  });

  it('leaves the window where it was when the page takes the finger for scrolling', () => {
    const { go } = open();
    drag(450, 480, 'pointerCancel');
    expect(go).toHaveBeenLastCalledWith(WINDOW, 'at-once');
    fireEvent.pointerMove(group(), { clientX: 700, pointerId: 1 });
    expect(go).toHaveBeenCalledTimes(2);
  });

  it('is one: another button or finger means nothing', () => {
    const { go } = open();
    fireEvent.pointerDown(group(), { clientX: 450, button: 2, pointerId: 1 });
    fireEvent.pointerMove(group(), { clientX: 500, pointerId: 1 });
    fireEvent.pointerDown(group(), { clientX: 450, button: 0, pointerId: 1 });
    fireEvent.pointerDown(group(), { clientX: 500, button: 0, pointerId: 2 });
    fireEvent.pointerMove(group(), { clientX: 600, pointerId: 2 });
    expect(go).not.toHaveBeenCalled();
  });

  it.each(['pointerCancel', 'lostPointerCapture'] as const)('is not let go by %s of another', (lost) => {
    const { go } = open();
    fireEvent.pointerDown(group(), { clientX: 450, button: 0, pointerId: 1 });
    fireEvent[lost](group(), { pointerId: 2 });
    fireEvent.pointerMove(group(), { clientX: 480, pointerId: 1 });
    expect(days(go.mock.lastCall?.[0])).toEqual([430, 530]);
    fireEvent.pointerCancel(group(), { pointerId: 1 });
    expect(go).toHaveBeenLastCalledWith(WINDOW, 'at-once');
  });
});

describe('where time runs from right to left', () => {
  beforeEach(() => {
    setMirror({ ...NONE, isOn: () => true, press: otherSide });
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 1000, 44));
  });
  afterEach(() => {
    setMirror(NONE);
    vi.restoreAllMocks();
  });

  it('a pointer and arrows go the way that they point', async () => {
    const { go } = open();
    drag(550, 520);
    expect(days(go.mock.lastCall?.[0])).toEqual([430, 530]);
    await userEvent.keyboard('{ArrowLeft}');
    expect(days(go.mock.lastCall?.[0])).toEqual([440, 540]);
    drag(200, 200);
    expect(days(go.mock.lastCall?.[0])).toEqual([750, 850]);
  });
});
