import { act, renderHook, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventTableOptions } from '#queries/dataset-options.ts';
import { detailOf } from '#testing/detail-of.ts';
import { type Host, publish, serve } from '#testing/published.ts';
import { sourceOf } from '#testing/source-of.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { inSession } from './in-session.tsx';
import { useEventDetail, usePrefetchDetail, useSource, useTimeline } from './use-timeline.ts';

const EVENTS = '2025-04-02 strike SY "Strikes"';
const strikes = detailOf('strikes 2025-04-02 \n It happened. [@a-1] \n a-1 <ft> "strikes"');

let host: Host;

beforeEach(() => {
  const source = sourceOf('source ft "Financial Times"\n a-1 0..7 "strikes" strikes');
  host = publish({ events: EVENTS, details: [[strikes]], sources: [source] });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('useTimeline', () => {
  it('waits, then has all events', async () => {
    serve(host);
    const { result } = renderHook(useTimeline, inSession());
    expect(result.current.kind).toBe('waiting');
    await waitFor(() => {
      expect(result.current).toMatchObject({ kind: 'ready', value: { events: [{ id: 'strikes' }] } });
    });
  });

  it('says why it failed, and has the events after a try that succeeds', async () => {
    const manifest = host.get('/dataset/manifest.json') ?? 'no answer';
    host.set('/dataset/manifest.json', { status: 404 });
    serve(host);
    const { result } = renderHook(useTimeline, inSession());
    await waitFor(() => {
      expect(result.current).toMatchObject({
        kind: 'failed',
        why: { title: 'The timeline could not be found' },
      });
    });
    host.set('/dataset/manifest.json', manifest);
    act(() => {
      if (result.current.kind === 'failed') result.current.retry();
    });
    await waitFor(() => {
      expect(result.current.kind).toBe('ready');
    });
  });

  it('names what it waits for, and asks anew on a try while the first request hangs', async () => {
    const manifest = host.get('/dataset/manifest.json') ?? 'no answer';
    host.set('/dataset/manifest.json', 'silence');
    const asked = serve(host);
    const { result } = renderHook(useTimeline, inSession());
    await waitFor(() => {
      expect(asked).toEqual(['/dataset/manifest.json']);
    });
    expect(result.current).toMatchObject({ kind: 'waiting', wanted: 'the timeline' });
    host.set('/dataset/manifest.json', manifest);
    act(() => {
      if (result.current.kind === 'waiting') result.current.retry();
    });
    await waitFor(() => {
      expect(result.current.kind).toBe('ready');
    });
  });

  it('shows what has failed before it was shown, and does not ask once more in silence', async () => {
    const asked = serve(new Map());
    const { client, wrapper } = inSession();
    await client.query(eventTableOptions('/dataset/')).catch(() => undefined);
    const before = asked.length;
    const { result } = renderHook(useTimeline, { wrapper });
    expect(result.current.kind).toBe('failed');
    expect(asked).toHaveLength(before);
  });

  it('has at once what the page was built with, on the server too', () => {
    const { client, wrapper: Wrapper } = inSession('./');
    client.setQueryData(eventTableOptions('./dataset/').queryKey, timelineOf(EVENTS));
    const Titles = () => {
      const timeline = useTimeline();
      return timeline.kind === 'ready' ? timeline.value.events.map((event) => event.title) : null;
    };
    expect(renderToString(<Wrapper children={<Titles />} />)).toBe('Strikes');
  });
});

describe('useEventDetail', () => {
  it('has the detail of the event', async () => {
    serve(host);
    const { result } = renderHook(() => useEventDetail({ id: 'strikes', shard: 0 }), inSession());
    await waitFor(() => {
      expect(result.current).toEqual({ kind: 'ready', value: strikes });
    });
  });

  it('has it at once when it was fetched ahead', async () => {
    const asked = serve(host);
    const { client, wrapper } = inSession();
    const { result: prefetch } = renderHook(usePrefetchDetail, { wrapper });
    prefetch.current({ shard: 0 });
    await waitFor(() => {
      expect(client.isFetching()).toBe(0);
    });
    const before = asked.length;
    const { result } = renderHook(() => useEventDetail({ id: 'strikes', shard: 0 }), { wrapper });
    expect(result.current.kind).toBe('ready');
    expect(asked).toHaveLength(before);
  });

  it('names the passages where they cannot be had', async () => {
    host.delete('/dataset/details-0.abc.json');
    serve(host);
    const { result } = renderHook(() => useEventDetail({ id: 'strikes', shard: 0 }), inSession());
    expect(result.current).toMatchObject({ kind: 'waiting', wanted: 'this event’s passages' });
    await waitFor(() => {
      expect(result.current).toMatchObject({ why: { title: 'This event’s passages could not be found' } });
    });
  });

  it('says so when the details lack the event', async () => {
    serve(host);
    const { result } = renderHook(() => useEventDetail({ id: 'elsewhere', shard: 0 }), inSession());
    await waitFor(() => {
      const why = { title: 'This event’s passages cannot be shown' };
      expect(result.current).toMatchObject({ kind: 'failed', why });
    });
  });

  it('keeps silent when fetching ahead fails', async () => {
    host.delete('/dataset/details-0.abc.json');
    serve(host);
    const { client, wrapper } = inSession();
    const { result } = renderHook(usePrefetchDetail, { wrapper });
    result.current({ shard: 0 });
    await waitFor(() => {
      expect(client.isFetching()).toBe(0);
    });
  });
});

describe('useSource', () => {
  it('names the sources where they cannot be had', async () => {
    host.delete('/dataset/sources.abc.json');
    serve(host);
    const { result } = renderHook(() => useSource('ft'), inSession());
    await waitFor(() => {
      expect(result.current).toMatchObject({ why: { title: 'The sources could not be found' } });
    });
  });

  it.each([
    ['ft', expect.objectContaining({ publisher: 'Financial Times' })],
    ['unheard-of', null],
  ])('finds %s', async (id, value: unknown) => {
    serve(host);
    const { result } = renderHook(() => useSource(id), inSession());
    await waitFor(() => {
      expect(result.current).toEqual({ kind: 'ready', value });
    });
  });
});
