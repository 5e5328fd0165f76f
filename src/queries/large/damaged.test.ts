import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answer, DATASET_BASE, type Host, serve } from '#testing/published.ts';
import { publishLarge } from '#testing/published-large.ts';
import { sourceOf } from '#testing/source-of.ts';
import { columnTableOptions, labelsOptions } from './large-options.ts';
import { passagesOptions } from './source-options.ts';
import { foundOptions, wordsOptions } from './words-options.ts';

const events = `
  2025-04-02 strike "Strikes on T4" id=strikes
  2025-04-09 talks "Meeting in Baku" <ft> id=baku
`;
const SOURCE = `
  source ft "Financial Times" 2025-04-10
  ft-1 120..160 "one" baku
`;

let host: Host;
let client: QueryClient;
beforeEach(() => {
  // Over plain http, where no hash tells that a file is damaged: only whoever decodes it finds out.
  vi.stubGlobal('isSecureContext', false);
  host = publishLarge({ events, sources: [sourceOf(SOURCE)] });
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  client.clear();
});

interface Damaged {
  /** What its name begins with. */
  readonly file: string;
  readonly answer: (whole: string) => Answer;
  readonly ask: () => Promise<unknown>;
}

const bytes = { bytes: new Uint8Array([7]) };

const DAMAGED: readonly Damaged[] = [
  { file: 'columns.', answer: () => bytes, ask: () => client.query(columnTableOptions(DATASET_BASE)) },
  {
    file: 'outline.',
    answer: (whole) => ({ text: whole.replace('"sources":[[', '"sources":[[900,') }),
    ask: () => client.query(columnTableOptions(DATASET_BASE)),
  },
  {
    file: 'labels-0.',
    answer: (whole) => ({ text: whole.replace('"first":0', '"first":1') }),
    ask: () => client.query(labelsOptions(DATASET_BASE, 0)),
  },
  {
    file: 'excerpts-ft-0.',
    answer: (whole) => ({ text: whole.replace('"source":"ft"', '"source":"mee"') }),
    ask: () => client.query(passagesOptions(DATASET_BASE, 'ft', 0)),
  },
  { file: 'words.', answer: () => bytes, ask: () => client.query(wordsOptions(DATASET_BASE, 'abc')) },
  {
    file: 'postings-0.',
    answer: () => ({ bytes: new Uint8Array(9) }),
    ask: () => client.query(foundOptions(DATASET_BASE, { dataset: 'abc', size: 2 }, 'baku')),
  },
];

/** The address of the file, once it has been damaged, and what was there. */
function damage({ file, answer }: Damaged) {
  const url = [...host.keys()].find((name) => name.startsWith(DATASET_BASE + file)) ?? '';
  const whole = host.get(url) ?? 'no answer';
  const text = typeof whole === 'object' && 'text' in whole ? whole.text : '';
  const damaged = answer(text);
  expect(damaged).not.toEqual(whole);
  host.set(url, damaged);
  return { url, whole };
}

describe.each(DAMAGED)('a damaged file over plain http: $file', (damaged) => {
  it('is asked for once more, past all copies', async () => {
    const { url, whole } = damage(damaged);
    const asked = serve(host);
    const served = fetch;
    vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
      if (init.cache === 'reload') host.set(address, whole);
      return served(address, init);
    });
    await damaged.ask();
    expect(asked.filter((address) => address === url)).toHaveLength(2);
  });

  it('is named where it stays damaged', async () => {
    const { url } = damage(damaged);
    serve(host);
    await expect(damaged.ask()).rejects.toMatchObject({ url, fault: { kind: 'broken' } });
  });
});
