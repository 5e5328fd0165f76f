import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toggled } from '#domain/filter-changes.ts';
import { useViewState } from './use-view-state.ts';

const START = '/x/y/?country=TR&later=2025-04-11#place';

beforeEach(() => {
  // An entry of its own: one that another test has gone back from would leave others ahead, and their number would be none to count from.
  history.pushState(null, '', START);
});
afterEach(() => {
  history.replaceState(null, '', '/');
});

const address = () => location.pathname + location.search + location.hash;
const view = () => renderHook(useViewState).result;

describe('useViewState', () => {
  it('reads the address', () => {
    const { state, problems } = view().current;
    expect(state.filters.facets.country).toEqual(['TR']);
    expect(problems).toEqual([]);
  });

  it('writes a choice where Back undoes it, and leaves the rest of the address', async () => {
    const entries = history.length;
    const hook = view();
    act(() => {
      hook.current.choose({ event: 'baku' });
    });
    expect(hook.current.state.event).toBe('baku');
    expect(address()).toBe('/x/y/?country=TR&event=baku&later=2025-04-11#place');
    expect(history.length).toBe(entries + 1);
    history.back();
    await waitFor(() => {
      expect(hook.current.state.event).toBeNull();
    });
    expect(address()).toBe(START);
  });

  it('replaces the entry on motion', () => {
    const entries = history.length;
    const hook = view();
    act(() => {
      hook.current.move((state) => ({ ...state, filters: { ...state.filters, q: 'air b' } }));
    });
    expect(hook.current.state.filters.q).toBe('air b');
    expect(history.length).toBe(entries);
  });

  it('counts two changes in a row, though nothing was painted between', () => {
    const hook = view();
    act(() => {
      hook.current.choose((state) => ({ ...state, filters: toggled(state.filters, 'country', 'IL') }));
      hook.current.choose((state) => ({ ...state, filters: toggled(state.filters, 'country', 'SY') }));
    });
    expect(hook.current.state.filters.facets.country).toEqual(['TR', 'IL', 'SY']);
  });

  it('makes no entry where nothing changes', () => {
    const entries = history.length;
    const hook = view();
    act(() => {
      hook.current.choose({ event: null });
    });
    expect(history.length).toBe(entries);
    expect(address()).toBe(START);
  });

  it('keeps filters and window the same objects while something else changes', () => {
    history.replaceState(null, '', '/?country=TR&window=2025-04-01..2025-04-30&view=map');
    const hook = view();
    const before = hook.current;
    act(() => {
      hook.current.choose({ event: 'baku' });
    });
    expect(hook.current.state).not.toBe(before.state);
    expect(hook.current.state.filters).toBe(before.state.filters);
    expect(hook.current.state.window).toBe(before.state.window);
  });

  it('takes what could not be used out of the address, and nothing else', () => {
    history.replaceState(null, '', '/?view=map&country=TR,Q1&x=1#place');
    const hook = view();
    expect(hook.current.problems).toHaveLength(2);
    act(() => {
      hook.current.tidy();
    });
    expect(hook.current.problems).toEqual([]);
    expect(address()).toBe('/?country=TR&x=1#place');
  });
});
