import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { unkept } from '#ui/single-keys.ts';
import { type PlotActions, plotHandlers } from './plot-handlers.ts';

/** The day under the item that has focus. */
const DAY = 20_180.5;

afterEach(() => {
  unkept.act = null;
});

function drawn() {
  const moves = { zoom: vi.fn(), pan: vi.fn(), showAll: vi.fn(), showStory: vi.fn(), showAlso: vi.fn() };
  const actions: PlotActions = {
    moves,
    onSelect: vi.fn(),
    onClose: vi.fn(),
    onCluster: vi.fn(),
    onWalk: ({ key }) => (key.startsWith('Arrow') || key === 'PageUp' ? 'stays' : key === 'PageDown'),
    dayUnder: () => DAY,
    onFocus: vi.fn(),
  };
  const onEdge = vi.fn();
  render(
    <div {...plotHandlers(actions, onEdge)}>
      <a href="/events/baku/">Baku</a>
    </div>,
  );
  /** Whether the key was taken from the browser. */
  const press = (key: string, more: KeyboardEventInit = {}) =>
    !fireEvent.keyDown(screen.getByRole('link'), { key, ...more });
  return { moves, actions, onEdge, press };
}

describe('keys in the drawing', () => {
  it('W and S zoom about the item that has focus', () => {
    const { moves, press } = drawn();
    expect(press('w')).toBe(true);
    expect(press('S')).toBe(true);
    expect(moves.zoom.mock.calls).toEqual([
      [true, DAY],
      [false, DAY],
    ]);
  });

  it('A and D move along the axis', () => {
    const { moves, press } = drawn();
    press('a');
    press('d');
    expect(moves.pan.mock.calls).toEqual([['earlier'], ['later']]);
  });

  it('what walks is answered first, and kept from scrolling the page', () => {
    expect(drawn().press('PageDown')).toBe(true);
  });

  it('tells of the end that a key leads to, until one leads on', () => {
    const { onEdge, press } = drawn();
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'd'])
      expect(press(key), key).toBe(true);
    expect(onEdge.mock.calls.flat()).toEqual(['first', 'last', 'top', 'bottom', 'first', null]);
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'])('letters with %s are the browser’s', (held) => {
    const { moves, press } = drawn();
    expect(['w', 'a', 's', 'd', 'f'].map((key) => press(key, { [held]: true }))).not.toContain(true);
    for (const move of Object.values(moves)) expect(move).not.toHaveBeenCalled();
  });

  it('letters and signs are the browser’s where they are turned off, and Escape still closes', () => {
    unkept.act = false;
    const { moves, actions, press } = drawn();
    expect(['w', 'a', 's', 'd', 'f', '+', '-'].map((key) => press(key))).not.toContain(true);
    for (const move of Object.values(moves)) expect(move).not.toHaveBeenCalled();
    expect(press('Escape')).toBe(true);
    expect(actions.onClose).toHaveBeenCalledOnce();
  });
});
