import { afterEach, describe, expect, it } from 'vitest';
import { SINGLE_KEYS, unkept } from '#ui/single-keys.ts';
import type { Handle } from '../model/overview/moved.ts';
import { daysIn } from '../model/stretch.ts';
import { windowByKey } from './overview-keys.ts';

const LIMITS = { bounds: { start: 0, end: 1000 }, closest: 5 };
const WINDOW = { start: 400, end: 500 };

function pressed(key: string, handle: Handle, window = WINDOW, more = {}) {
  const event = { key, code: '', ctrlKey: false, metaKey: false, altKey: false, ...more };
  return windowByKey(event, handle, window, LIMITS);
}

afterEach(() => {
  unkept.act = null;
  localStorage.removeItem(SINGLE_KEYS);
});

describe('keys on the whole window', () => {
  it.each([
    ['ArrowRight', 410],
    ['ArrowUp', 410],
    ['ArrowLeft', 390],
    ['ArrowDown', 390],
    ['PageUp', 500],
    ['PageDown', 300],
    ['Home', 0],
    ['End', 900],
  ])('%s moves it, its length kept', (key, start) => {
    expect(pressed(key, 'window')).toEqual({ start, end: start + 100 });
  });

  it('plus and minus make it shorter and longer about its middle', () => {
    const [shorter, longer] = [pressed('+', 'window'), pressed('-', 'window')];
    expect(shorter && daysIn(shorter)).toBeCloseTo(62.5);
    expect(longer && daysIn(longer)).toBeCloseTo(160);
    for (const window of [shorter, longer])
      expect(window && (window.start + window.end) / 2).toBeCloseTo(450);
  });

  it('plus and minus do nothing where single keys are turned off; arrows do', () => {
    unkept.act = false;
    expect(pressed('+', 'window')).toBeNull();
    expect(pressed('ArrowRight', 'window')).not.toBeNull();
  });
});

describe('keys on an edge', () => {
  it.each([
    ['start', 'ArrowRight', { start: 401, end: 500 }],
    ['start', 'PageDown', { start: 390, end: 500 }],
    ['start', 'Home', { start: 0, end: 500 }],
    ['start', 'End', { start: 495, end: 500 }],
    ['end', 'ArrowLeft', { start: 400, end: 499 }],
    ['end', 'PageUp', { start: 400, end: 510 }],
    ['end', 'Home', { start: 400, end: 405 }],
    ['end', 'End', { start: 400, end: 1000 }],
  ] as const)('%s, %s: moves it by days, within its limits', (handle, key, window) => {
    expect(pressed(key, handle)).toEqual(window);
  });

  it('steps are longer where years are in view', () => {
    expect(pressed('ArrowRight', 'start', { start: 0, end: 1000 })).toEqual({ start: 10, end: 1000 });
  });

  it('plus and minus mean nothing', () => {
    expect(pressed('+', 'start')).toBeNull();
  });
});

it('leaves other keys, and those of the browser, alone', () => {
  expect(pressed('Tab', 'window')).toBeNull();
  expect(pressed('ArrowLeft', 'window', WINDOW, { altKey: true })).toBeNull();
});
