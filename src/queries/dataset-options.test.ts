import { CancelledError, QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DATASET_FORMAT } from '#domain/dataset/shared.ts';
import { detailOf } from '#testing/detail-of.ts';
import { type Answer, DATASET_BASE, type Host, publish, serve } from '#testing/published.ts';
import { sourceOf } from '#testing/source-of.ts';
import { DatasetError } from './dataset-error.ts';
import { eventTableOptions } from './dataset-options.ts';
import { detailOptions, sourcesOptions } from './detail-options.ts';
import { TIME_LIMIT } from './fetch-json.ts';
import { searchOptions } from './search-options.ts';

const EVENTS = '2025-04-02 strike SY "Strikes"\n2025-04-09 talks TR "Meeting" shard=1';
const strikes = detailOf('strikes 2025-04-02 \n It happened. [@a-1] \n a-1 <ft> "strikes"');
const meeting = detailOf('meeting 2025-04-09 \n They met. [@b-1] \n b-1 <jns> "talks"');
const none = { sentences: [], quotes: [], actors: [], places: [], countries: [], sources: [] };

const parts = {
  events: EVENTS,
  details: [[strikes], [meeting]],
  sources: [sourceOf('source ft "Financial Times"\n a-1 0..7 "strikes" strikes')],
  search: [{ ...none, id: 'meeting', title: 'Meeting in Baku' }],
};

let host: Host;
let client: QueryClient;

beforeEach(() => {
  host = publish(parts);
  client = new QueryClient();
});
afterEach(() => {
  vi.unstubAllGlobals();
  client.clear();
});

const table = () => client.query(eventTableOptions(DATASET_BASE));

async function faultOf(promise: Promise<unknown>): Promise<unknown> {
  const error: unknown = await promise.catch((thrown: unknown) => thrown);
  return error instanceof DatasetError ? error.fault : error;
}

describe('what can be asked', () => {
  it('is the events, in one request beside the manifest', async () => {
    const asked = serve(host);
    expect((await table()).events.map((event) => event.id)).toEqual(['strikes', 'meeting']);
    expect(asked).toEqual(['/dataset/manifest.json', '/dataset/index.abc.json']);
  });

  it('is the details of a shard, the sources and the search', async () => {
    serve(host);
    expect((await client.query(detailOptions(DATASET_BASE, 1))).get('meeting')).toEqual(meeting);
    expect((await client.query(sourcesOptions(DATASET_BASE)))[0]?.publisher).toBe('Financial Times');
    const search = await client.query(searchOptions(DATASET_BASE));
    expect([...search.find('baku').ids]).toEqual(['meeting']);
  });

  it('is fetched once', async () => {
    const asked = serve(host);
    await table();
    await table();
    expect(asked).toHaveLength(2);
  });
});

describe('what can go wrong', () => {
  const { json: index } = { json: { format: DATASET_FORMAT, dataset: 'abc' } };

  it.each<[string, string, Answer, unknown]>([
    ['no dataset', 'manifest.json', { status: 404 }, { kind: 'missing' }],
    ['no network', 'manifest.json', 'no answer', { kind: 'offline' }],
    ['a host in trouble', 'manifest.json', { status: 503 }, { kind: 'http', status: 503 }],
    ['a page where data should be', 'manifest.json', { text: '<!doctype html>' }, { kind: 'broken' }],
    ['a file that is cut off', 'index.abc.json', { text: '{"format":1,' }, { kind: 'broken' }],
    [
      'another version',
      'manifest.json',
      { json: { format: 99 } },
      { kind: 'version', found: 99, expected: DATASET_FORMAT },
    ],
    ['another shape', 'index.abc.json', { json: index }, { kind: 'broken', at: 'timeline' }],
    ['a file that is gone', 'index.abc.json', { status: 404 }, { kind: 'missing' }],
  ])('%s', async (_, file, answer, fault) => {
    host.set(DATASET_BASE + file, answer);
    serve(host);
    expect(await faultOf(table())).toMatchObject(fault as object);
  });

  it('a table whose columns do not fit together', async () => {
    const broken = publish({ events: EVENTS });
    const answer = broken.get('/dataset/index.abc.json');
    const file = (answer && typeof answer === 'object' && 'json' in answer ? answer.json : {}) as {
      events: { title: string[] };
    };
    file.events.title.pop();
    serve(broken);
    expect(await faultOf(table())).toMatchObject({ kind: 'broken', at: 'events.title' });
  });

  it('tries once more where that can help, and only there', async () => {
    host.set('/dataset/manifest.json', 'no answer');
    const offline = serve(host);
    await faultOf(table());
    expect(offline).toHaveLength(2);

    client.clear();
    host.set('/dataset/manifest.json', { status: 403 });
    const refused = serve(host);
    await faultOf(table());
    expect(refused).toHaveLength(1);
  });

  it.each(['manifest.json', 'index.abc.json'])(
    'asks past all copies where one is damaged: %s',
    async (name) => {
      const whole = host.get(DATASET_BASE + name) ?? 'no answer';
      host.set(DATASET_BASE + name, { text: '{"format":' });
      const asked = serve(host);
      const served = fetch;
      vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
        if (init.cache === 'reload') host.set(url, whole);
        return served(url, init);
      });
      expect((await table()).events).toHaveLength(2);
      expect(asked.filter((url) => url.endsWith(name))).toHaveLength(2);
    },
  );
});

describe('a host that takes requests and is silent', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each(['manifest.json', 'index.abc.json'])('is left at the time limit: %s', async (file) => {
    host.set(DATASET_BASE + file, 'silence');
    const asked = serve(host);
    const fault = faultOf(table());
    await vi.waitFor(() => {
      expect(asked).toContain(DATASET_BASE + file);
    });
    await vi.advanceTimersByTimeAsync(TIME_LIMIT);
    expect(await fault).toEqual({ kind: 'late' });
    expect(asked.filter((url) => url.endsWith(file))).toHaveLength(1);
  });

  it('is left when nobody waits for it any more', async () => {
    host.set('/dataset/index.abc.json', 'silence');
    const left = vi.fn();
    const asked = serve(host, left);
    const { queryKey } = eventTableOptions(DATASET_BASE);
    const outcome = table().catch((error: unknown) => error);
    await vi.waitFor(() => {
      expect(asked).toHaveLength(2);
    });
    await client.cancelQueries({ queryKey });
    expect(await outcome).toBeInstanceOf(CancelledError);
    expect(left).toHaveBeenCalledExactlyOnceWith('/dataset/index.abc.json');
  });

  it('is left where the search index does not come', async () => {
    host.set('/dataset/search.abc.json', 'silence');
    const asked = serve(host);
    const fault = faultOf(client.query(searchOptions(DATASET_BASE)));
    await vi.waitFor(() => {
      expect(asked).toContain('/dataset/search.abc.json');
    });
    await vi.advanceTimersByTimeAsync(TIME_LIMIT);
    expect(await fault).toEqual({ kind: 'late' });
  });
});

describe('a timeline that is published anew while the page is open', () => {
  const newer = () => publish({ ...parts, details: [[], [strikes, meeting]] }, 'def');

  it('is read anew by the first file that is gone', async () => {
    serve(host);
    await table();
    serve(newer());
    const details = await client.query(detailOptions(DATASET_BASE, 1));
    expect(details.get('strikes')).toEqual(strikes);
    expect(client.getQueryState(eventTableOptions(DATASET_BASE).queryKey)?.isInvalidated).toBe(true);
  });

  it('is loaded again once, also where files that are gone come one after the other', async () => {
    serve(host);
    await table();
    const index = eventTableOptions(DATASET_BASE);
    const stop = new QueryObserver(client, index).subscribe(() => undefined);
    const asked = serve(newer());
    const served = fetch;
    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      if (url === '/dataset/details-1.def.json') await arrived;
      return served(url, init);
    });
    const [first, second] = [0, 1].map((shard) => client.query(detailOptions(DATASET_BASE, shard)));
    await first;
    await vi.waitFor(() => {
      expect(client.getQueryData(index.queryKey)?.dataset).toBe('def');
    });
    arrive();
    await second;
    expect(client.isFetching()).toBe(0);
    stop();
    const times = (name: string) => asked.filter((url) => url === DATASET_BASE + name).length;
    expect([times('index.def.json'), times('manifest.json')]).toEqual([1, 1]);
  });

  it('is not mixed with the older one', async () => {
    const mixed = new Map([...host, ...newer()]);
    mixed.set('/dataset/index.def.json', host.get('/dataset/index.abc.json') ?? 'no answer');
    serve(mixed);
    expect(await faultOf(table())).toEqual({ kind: 'mixed' });
  });

  it('may have fewer shards than the page knows', async () => {
    serve(host);
    expect(await faultOf(client.query(detailOptions(DATASET_BASE, 9)))).toEqual({ kind: 'mixed' });
  });
});
