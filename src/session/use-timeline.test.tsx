import { act, renderHook, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventTableOptions } from '#queries/dataset-options.ts';
import { detailOf } from '#testing/detail-of.ts';
import { type Answer, type Host, publish, serve } from '#testing/published.ts';
import { sourceOf } from '#testing/source-of.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { inSession } from './in-session.tsx';
import { useEventDetail } from './use-event-detail.ts';
import { usePrefetchDetail } from './use-prefetch-detail.ts';
import { useSource } from './use-sources.ts';
import { useTimeline } from './use-timeline.ts';

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
    expect(result.current).toMatchObject({ kind: 'waiting', wanted: 'timeline' });
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
    expect(result.current).toMatchObject({ kind: 'waiting', wanted: 'eventPassages' });
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

  describe('of a timeline that was published anew while the page was open', () => {
    const baku = detailOf('baku 2025-04-09 \n They met. [@b-1] \n b-1 <ft> "talks"');
    const newer = () =>
      publish(
        { events: `${EVENTS}\n2025-04-09 talks TR "Baku" shard=1`, details: [[strikes], [baku]] },
        'def',
      );

    /** The detail of Baku, as the open page asks for it: by the row of the table that it has. */
    function useBaku() {
      const timeline = useTimeline();
      const row = timeline.kind === 'ready' ? timeline.value.events.find(({ id }) => id === 'baku') : null;
      return useEventDetail(row ?? { id: 'baku', shard: 0 });
    }

    /** The page as it was before; then the newer timeline, of which the table is to answer so. */
    async function republished(table: Answer) {
      host = publish({ events: `${EVENTS}\n2025-04-09 talks TR "Baku"`, details: [] });
      serve(host);
      const { client, wrapper } = inSession();
      await client.query(eventTableOptions('/dataset/'));
      const current = newer();
      const whole = current.get('/dataset/index.def.json') ?? 'no answer';
      current.set('/dataset/index.def.json', table);
      const asked = serve(current);
      const { result } = renderHook(useBaku, { wrapper });
      const retry = () => {
        current.set('/dataset/index.def.json', whole);
        act(() => {
          if (result.current.kind !== 'ready') result.current.retry();
        });
      };
      return { asked, result, retry };
    }

    it('waits for the new table, and asks for it anew on a try while it does not come', async () => {
      const { asked, result, retry } = await republished('silence');
      await waitFor(() => {
        expect(asked).toContain('/dataset/index.def.json');
      });
      expect(result.current).toMatchObject({ kind: 'waiting', wanted: 'eventPassages' });
      retry();
      await waitFor(() => {
        expect(result.current).toEqual({ kind: 'ready', value: baku });
      });
    });

    it('says so when the new table cannot be had, and asks for it anew', async () => {
      const { result, retry } = await republished({ status: 404 });
      await waitFor(() => {
        const why = { title: 'This event’s passages could not be found', retry: true };
        expect(result.current).toMatchObject({ kind: 'failed', why });
      });
      retry();
      await waitFor(() => {
        expect(result.current).toEqual({ kind: 'ready', value: baku });
      });
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
