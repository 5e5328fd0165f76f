import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ListOrigin } from './list-origin.ts';

let scrolled: ReturnType<typeof vi.fn>;

function origin(top: number, scroll: number): ListOrigin {
  Object.defineProperty(window, 'scrollY', { value: scroll, configurable: true });
  const made = new ListOrigin();
  made.moveTo(top);
  return made;
}

beforeEach(() => {
  scrolled = vi.fn();
  vi.stubGlobal('scrollBy', scrolled);
});

afterEach(() => {
  vi.unstubAllGlobals();
  // Not deleted: the next file has the same window.
  Object.defineProperty(window, 'scrollY', { value: 0, configurable: true, writable: true });
});

describe('ListOrigin', () => {
  it('counts from where the list begins', () => {
    expect(origin(500, 2000).offset()).toBe(1500);
    expect(origin(500, 0).offset()).toBe(-500);
  });

  it('keeps a reader of the list in their place when something above it opens', () => {
    origin(500, 2000).moveTo(900);
    expect(scrolled).toHaveBeenCalledExactlyOnceWith(0, 400);
  });

  it('moves nothing for a reader above the list, nor for what rounding makes of scrolling', () => {
    origin(500, 100).moveTo(900);
    origin(500, 2000).moveTo(500.6);
    expect(scrolled).not.toHaveBeenCalled();
  });
});
