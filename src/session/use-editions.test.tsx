import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unreleased, versionFile } from '#domain/editions/version-file.ts';
import { type Host, publish, serve } from '#testing/published.ts';
import { inSession } from './in-session.tsx';
import { useEditions } from './use-editions.ts';

const HERE = `${location.origin}/`;
const TWO = [
  { version: '1.1.0', date: '2026-02-10' },
  { version: '1.0.0', date: '2026-01-05' },
];

let host: Host;

function editions(file: object) {
  host.set(`${HERE}version.json`, { json: file });
  const asked = serve(host);
  const { result } = renderHook(useEditions, inSession());
  return { result, asked };
}

beforeEach(() => {
  host = publish({ events: '2025-04-02 strike SY "Strikes"' });
});
afterEach(() => {
  vi.unstubAllGlobals();
  for (const mark of ['edition', 'editionDate'])
    Reflect.deleteProperty(document.documentElement.dataset, mark);
});

describe('useEditions', () => {
  it('of the newest page: knows where what it shows is kept, wherever the release thought that it would stand', async () => {
    const { result: found } = editions(versionFile(TWO, 'https://elsewhere.example/'));
    expect(found.current).toMatchObject({ newest: HERE, changes: null, kept: null });
    await waitFor(() => {
      expect(found.current.changes).toBe(`${HERE}changes/`);
    });
    expect(found.current.kept).toMatchObject({
      version: '1.1.0',
      date: '2026-02-10',
      base: `${HERE}v/1.1.0/`,
    });
  });

  it.each([
    ['built but not released', unreleased({ version: '1.1.0', date: null })],
    ['of a shape that is not known', { format: 9 }],
  ])('of a site that was %s: knows of none', async (_what, file) => {
    const { result: found, asked } = editions(file);
    await waitFor(() => {
      expect(asked).toEqual([`${HERE}version.json`]);
    });
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(found.current).toMatchObject({ newest: HERE, changes: null, kept: null });
  });

  it('of a page that is kept: that page, and the newest above it', () => {
    Object.assign(document.documentElement.dataset, { edition: '1.0.0', editionDate: '2026-01-05' });
    const { result: found } = editions(versionFile(TWO, './'));
    expect(found.current.kept).toEqual({ version: '1.0.0', date: '2026-01-05', base: HERE });
    expect(found.current.shown).toEqual({ version: '1.0.0', date: '2026-01-05' });
    expect(found.current.newest).toBe(new URL('../../', HERE).href);
  });
});
