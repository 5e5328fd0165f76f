import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListedSource } from '#domain/dataset/source-list.ts';
import { DATASET_BASE, type Host, serve } from '#testing/published.ts';
import { publishLarge, stubSafeLine } from '#testing/published-large.ts';
import { sourceOf } from '#testing/source-of.ts';
import { passageFileOptions, passagesOptions, sourceListOptions } from './source-options.ts';

const events = '2025-04-09 talks "Meeting" <ft>';
const TEXT = `
  source ft "Financial Times" 2025-04-10
  ft-1 120..160 "one" meeting
  ft-2 200..240 "two" meeting
  ft-3 300..340 "three" meeting
`;

let host: Host;
let client: QueryClient;
beforeEach(() => {
  stubSafeLine();
  host = publishLarge({ events, sources: [sourceOf(TEXT)] });
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  client.clear();
});

const passages = async (file: number) =>
  (await client.query(passagesOptions(DATASET_BASE, 'ft', file))).excerpts.map(({ quote }) => quote);

async function listed(): Promise<ListedSource> {
  const { sources } = await client.query(sourceListOptions(DATASET_BASE));
  const [first] = sources;
  if (!first) throw new Error('There is no source.');
  return first;
}

function filesAsked(asked: readonly string[]): number {
  return asked.filter((url) => url.includes('excerpts-')).length;
}

describe('the passages of a source', () => {
  it('come a file at a time', async () => {
    const asked = serve(host);
    expect(await passages(1)).toEqual(['three']);
    expect(filesAsked(asked)).toBe(1);
  });

  it('are looked through file after file until one has the passage', async () => {
    const asked = serve(host);
    const source = await listed();
    const fileOf = (passage: string) => client.query(passageFileOptions(DATASET_BASE, source, passage));
    expect(await fileOf('ft-2')).toBe(0);
    expect(filesAsked(asked)).toBe(1);
    expect(await fileOf('ft-3')).toBe(1);
    expect(await fileOf('ft-9')).toBeNull();
    expect(filesAsked(asked)).toBe(2);
  });

  it('are those of the newer dataset, where it was published anew meanwhile', async () => {
    serve(host);
    await passages(0);
    const newer = publishLarge({ events, sources: [sourceOf(TEXT.replace('"three"', '"changed"'))] }, 'def');
    host.clear();
    for (const [url, answer] of newer) host.set(url, answer);
    expect(await passages(1)).toEqual(['changed']);
  });

  it('are refused where they are of another source', async () => {
    const other = sourceOf(TEXT.replaceAll('ft', 'mee'), { id: 'ft' });
    host = publishLarge({ events, sources: [{ ...other, id: 'mee' }] });
    const [address = ''] = [...host.keys()].filter((url) => url.includes('/sources.'));
    const answer = host.get(address);
    const list = typeof answer === 'object' && 'text' in answer ? answer.text : '';
    vi.stubGlobal('isSecureContext', false);
    host.set(address, { text: list.replace('"id":"mee"', '"id":"ft"') });
    serve(host);
    await expect(passages(0)).rejects.toMatchObject({ fault: { kind: 'broken', at: 'source' } });
  });
});
