import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '#messages/say.ts';
import { type Answer, DATASET_BASE, publish, serve } from '#testing/published.ts';
import { eventTableOptions } from './dataset-options.ts';

const OWN = publish({ events: '2025-04-02 strike SY "Strikes"' });
const TURKISH = publish({ events: '2025-04-02 strike SY "Saldırılar"' }, 'def');
const MANIFEST = `${DATASET_BASE}manifest.json`;
const TURKISH_MANIFEST = `${DATASET_BASE}manifest-tr.json`;

/** Both datasets as a host publishes them; the own one names the other. */
function both(turkish: Answer | undefined = TURKISH.get(MANIFEST)): Map<string, Answer> {
  const own = OWN.get(MANIFEST);
  if (own === undefined || typeof own === 'string' || !('json' in own) || turkish === undefined)
    throw new Error('There is no manifest.');
  const named = { ...(own.json as object), translations: ['tr'] };
  return new Map([...TURKISH, ...OWN, [MANIFEST, { json: named }], [TURKISH_MANIFEST, turkish]]);
}

let client: QueryClient;
beforeEach(() => {
  client = new QueryClient();
});
afterEach(() => {
  speak('en');
  client.clear();
  vi.unstubAllGlobals();
});

const titles = async () =>
  (await client.query(eventTableOptions(DATASET_BASE))).events.map(({ title }) => title);

describe('the dataset that is read', () => {
  it('is that of the language that the page speaks', async () => {
    serve(both());
    speak('tr');
    expect(await titles()).toEqual(['Saldırılar']);
  });

  it('is the authors’ own where the page speaks theirs, and nothing else is asked for', async () => {
    const asked = serve(both());
    expect(await titles()).toEqual(['Strikes']);
    expect(asked).not.toContain(TURKISH_MANIFEST);
  });

  it('is the authors’ own where there is none in that language', async () => {
    const asked = serve(both());
    speak('he');
    expect(await titles()).toEqual(['Strikes']);
    expect(asked.filter((url) => url.includes('manifest'))).toEqual([MANIFEST]);
  });

  it.each([
    ['is gone', { status: 404 }],
    ['is damaged', { text: '{' }],
  ] as const)('is the authors’ own where that in the language %s', async (_, answer) => {
    serve(both(answer));
    speak('tr');
    expect(await titles()).toEqual(['Strikes']);
  });
});
