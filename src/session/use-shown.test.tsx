import { renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NO_FILTERS } from '#domain/filters.ts';
import { filtersOf } from '#testing/filters-of.ts';
import { publish, serve } from '#testing/published.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { inSession } from './in-session.tsx';
import { type Shown, useShown } from './use-shown.ts';

const EVENTS = '2025-04-02 strike SY "Strikes"\n2025-04-09 talks TR,SY "Meeting"';
const table = timelineOf(EVENTS);
const none = { sentences: [], quotes: [], actors: [], places: [], countries: [], sources: [] };
const host = publish({
  events: EVENTS,
  search: [
    { ...none, id: 'strikes', title: 'Strikes' },
    { ...none, id: 'meeting', title: 'Meeting in Baku' },
  ],
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const ids = (shown: Shown) => shown.rows.map((row) => row.id);
const shown = (text: string) => {
  const filters = filtersOf(text);
  return renderHook(() => useShown(table, filters), inSession()).result;
};

describe('useShown', () => {
  it('shows what the filters leave, with counts', () => {
    const { current } = shown('country=TR');
    expect(ids(current)).toEqual(['meeting']);
    expect(current.choices.country).toMatchObject([
      { value: 'SY', count: 2, chosen: false },
      { value: 'TR', count: 1, chosen: true },
    ]);
    expect(current.words).toBeNull();
  });

  it('does not fetch the search index before a word is asked for', () => {
    const asked = serve(host);
    renderHook(() => useShown(table, NO_FILTERS), inSession());
    expect(asked).toEqual([]);
  });

  it('waits for the words without hiding what else is there, then narrows', async () => {
    serve(host);
    const result = shown('q=baku');
    expect(result.current.words).toMatchObject({ kind: 'waiting', wanted: 'search' });
    expect(ids(result.current)).toEqual(['strikes', 'meeting']);
    await waitFor(() => {
      expect(ids(result.current)).toEqual(['meeting']);
    });
  });

  it('says which words it read as others', async () => {
    serve(host);
    const result = shown('q=metting');
    await waitFor(() => {
      expect(result.current.words).toMatchObject({
        value: { respellings: [{ word: 'metting', instead: ['meeting'] }] },
      });
    });
  });

  it('says why the words cannot be searched', async () => {
    serve(new Map());
    const result = shown('q=baku');
    await waitFor(() => {
      expect(result.current.words).toMatchObject({
        kind: 'failed',
        why: { title: 'The search could not be found' },
      });
    });
    expect(ids(result.current)).toEqual(['strikes', 'meeting']);
  });

  it('lets go of values that the timeline does not have, and names them', () => {
    const { current } = shown('country=TR,FR');
    expect(ids(current)).toEqual(['meeting']);
    expect(current.problems).toEqual([{ name: 'country', values: ['FR'], mend: { kind: 'ofTimeline' } }]);
  });
});
