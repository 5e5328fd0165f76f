import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Theme } from '#url-state/view-state.ts';
import { usePageTheme } from './use-theme.ts';

let dark = false;
const listeners = new Set<() => void>();

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: dark,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  }));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const themed = (theme: Theme) => renderHook(() => usePageTheme({ theme }));
const page = document.documentElement;

it('is what the address asks for', () => {
  themed('dark');
  expect(page.dataset['theme']).toBe('dark');
  themed('light');
  expect(page.dataset['theme']).toBe('light');
});

it('follows the device, while it changes, where the address does not ask', () => {
  dark = false;
  const { unmount } = themed('auto');
  expect(page.dataset['theme']).toBe('light');
  dark = true;
  act(() => {
    for (const listener of listeners) listener();
  });
  expect(page.dataset['theme']).toBe('dark');
  unmount();
  expect(listeners.size).toBe(0);
});
