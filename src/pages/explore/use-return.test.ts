import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useReturn } from './use-return.ts';

// That the browser keeps it for each entry, e2e/focus.spec.ts sees.
const mode = (): ScrollRestoration => history.scrollRestoration;

const comeBack = (persisted: boolean): boolean =>
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

const arrive = (state: unknown): boolean => dispatchEvent(new PopStateEvent('popstate', { state }));

/** With the code that comes late. */
async function inPage() {
  const hook = renderHook(() => useReturn());
  await vi.dynamicImportSettled();
  return hook;
}

beforeEach(() => {
  history.scrollRestoration = 'manual';
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('who scrolls on the way back', () => {
  it('is the browser, of entries that an earlier page has left', async () => {
    await inPage();
    expect(mode()).toBe('auto');
    history.scrollRestoration = 'manual';
    arrive(null);
    expect(mode()).toBe('auto');
  });

  it('is the page, once it has something to go back to, and again when it comes back from the browser’s memory', async () => {
    const { result } = await inPage();
    result.current.remember('talks');
    arrive(null);
    expect(mode()).toBe('manual');
    dispatchEvent(new Event('pagehide'));
    expect(mode()).toBe('auto');
    comeBack(false);
    expect(mode()).toBe('auto');
    comeBack(true);
    expect(mode()).toBe('manual');
  });

  it('is the page, to where an earlier one says that it stood, where the browser leaves that to it', async () => {
    const scrolled = vi.fn();
    vi.stubGlobal('scrollTo', scrolled);
    const first = await inPage();
    vi.stubGlobal('scrollY', 2000);
    first.result.current.remember('talks');
    const { state } = history as { readonly state: unknown };
    first.unmount();
    await inPage();
    for (const [by, told] of [
      ['auto', state],
      ['manual', { scrolled: 'far' }],
      ['manual', state],
    ] as const) {
      history.scrollRestoration = by;
      arrive(told);
    }
    await vi.waitFor(() => {
      expect(scrolled).toHaveBeenCalledExactlyOnceWith({ top: 2000, behavior: 'instant' });
    });
  });

  it('is the browser where the page that comes back has nothing to go back to', async () => {
    await inPage();
    comeBack(true);
    expect(mode()).toBe('auto');
  });
});
