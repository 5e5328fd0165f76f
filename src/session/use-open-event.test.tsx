import { renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { publish, serve } from '#testing/published.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { inSession } from './in-session.tsx';
import { useOpenEvent } from './use-open-event.ts';

const EVENTS = '2025-04-09 talks TR "Meeting"';
const table = timelineOf(EVENTS);

afterEach(() => {
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/');
});

function open(search: string) {
  serve(publish({ events: EVENTS, retired: { 'old-meeting': 'meeting' } }));
  history.replaceState(null, '', search);
  return renderHook(() => useOpenEvent(table), inSession()).result;
}

describe('useOpenEvent', () => {
  it('is none, the event, or one that the timeline does not have', () => {
    expect(open('/').current).toEqual({ kind: 'none' });
    expect(open('/?event=meeting').current).toEqual({ kind: 'event', row: table.events[0] });
    expect(open('/?event=atlantis').current).toEqual({ kind: 'unknown', id: 'atlantis' });
    expect(open('/?event=constructor').current).toEqual({ kind: 'unknown', id: 'constructor' });
  });

  it('leads from a retired id to the event that took its place, without an entry of its own', async () => {
    const result = open('/?event=old-meeting&group=country');
    const entries = history.length;
    await waitFor(() => {
      expect(location.search).toBe('?event=meeting&group=country');
    });
    expect(result.current).toMatchObject({ kind: 'event', row: { id: 'meeting' } });
    expect(history.length).toBe(entries);
  });
});
