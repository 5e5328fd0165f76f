import { expect, it, describe } from 'vitest';
import { eachRow } from '#domain/columns/postings-file.ts';
import { addressFileOf } from '#domain/columns/address-file.ts';
import { columnRow } from '#domain/columns/column-row.ts';
import { columnTable } from '#domain/columns/column-table.ts';
import type { LabelsFile } from '#domain/columns/labels-file.ts';
import { outlineSchema } from '#domain/columns/outline.ts';
import { decodeWords, placeOf } from '#domain/columns/words-file.ts';
import { decode } from '#domain/dataset/decode.ts';
import { EDITION_FILE } from '#domain/editions/edition-file.ts';
import type { DetailShard } from '#domain/dataset/event-details.ts';
import { eventIndexSchema } from '#domain/dataset/event-index.ts';
import { type LargeManifest, largeManifestSchema } from '#domain/columns/large-manifest.ts';
import type { SmallManifest } from '#domain/dataset/manifest.ts';
import { searchFileSchema } from '#domain/dataset/search-file.ts';
import type { ExcerptFile, SourceList } from '#domain/dataset/source-list.ts';
import type { SourcesFile } from '#domain/dataset/source-records.ts';
import { eventTable } from '#domain/event-table.ts';
import { openSearchIndex } from '#domain/search/search.ts';
import { sha256 } from '../hash.ts';
import { type RanOnDisk, runOnDisk } from '../testing/on-disk.ts';
import { edited } from '../testing/run-sample.ts';
import { SAMPLE_DATA, SAMPLE_TEXTS } from '../testing/sample.ts';
import { FALL, tableWith } from '../testing/table-sample.ts';

function json({ dataset }: RanOnDisk, name: string): unknown {
  return JSON.parse(new TextDecoder().decode(dataset.get(name)));
}

function bytes({ dataset }: RanOnDisk, name: string): Uint8Array {
  return Uint8Array.from(dataset.get(name) ?? []);
}

function value<T>(result: { readonly ok: boolean; readonly value?: T; readonly error?: unknown }): T {
  if (!result.ok || result.value === undefined) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function hashes({ dataset }: RanOnDisk): readonly string[] {
  return [...dataset].map(([name, content]) => `${name} ${sha256(content)}`);
}

const large = await runOnDisk(tableWith(FALL), '--texts', 'texts');
const small = await runOnDisk({ ...SAMPLE_DATA, ...SAMPLE_TEXTS }, '--texts', 'texts');
const manifest = json(large, 'manifest.json') as LargeManifest;
const other = json(small, 'manifest.json') as SmallManifest;

function columns() {
  const outline = value(decode(outlineSchema, json(large, manifest.outline)));
  return value(columnTable(outline, Uint8Array.from(bytes(large, manifest.columns)).buffer));
}

type State = { readonly id: string } | string;
interface Stated {
  readonly target: { readonly state: State };
}

/** What a page tells of a text once, put wherever it names it: to programs that read JSON-LD, both are the same. */
function withStates(items: readonly Stated[]): readonly Stated[] {
  const states = new Map<string, State>();
  for (const { target } of items)
    if (typeof target.state !== 'string') states.set(target.state.id, target.state);
  return items.map((item) => {
    const { state } = item.target;
    const whole = typeof state === 'string' ? states.get(state) : state;
    return { ...item, target: { ...item.target, state: whole ?? state } };
  });
}

describe('a timeline with a table', () => {
  it('says which edition it is, as a small one does', () => {
    const keysIn = (ran: RanOnDisk) => Object.keys(json(ran, EDITION_FILE) as object);
    expect(json(large, EDITION_FILE)).toMatchObject({ dataset: manifest.dataset });
    expect(keysIn(large)).toEqual(keysIn(small));
  });

  it('is read and checked as one of Markdown files is', () => {
    expect(large.stderr).toBe('');
    expect(large.stdout).toContain(
      'Reading data/ … 3 events, 2 sources.\nChecked 5 quotes against the texts',
    );
    expect(value(decode(largeManifestSchema, manifest))).toEqual(manifest);
  });

  it('tells of each event what a small dataset tells', () => {
    const table = value(eventTable(value(decode(eventIndexSchema, json(small, other.index)))));
    const labels = json(large, manifest.labels.files[0] ?? '') as LabelsFile;
    const read = columns();
    expect(table.events).toHaveLength(3);
    for (const row of table.events) {
      const label = { id: labels.ids[row.row] ?? '', title: labels.titles[row.row] ?? '' };
      expect(columnRow(read, row.row, label)).toEqual({ ...row, follows: [] });
    }
    const { timeline, actors, places, sources, countries, excerpts } = table;
    expect(read).toMatchObject({ timeline, actors, places, sources, countries, excerpts });
  });

  it('has the same details, sources and excerpts', () => {
    const shard = json(large, manifest.details.files[0] ?? '') as DetailShard;
    expect(shard.events).toEqual((json(small, other.details[0] ?? '') as DetailShard).events);
    const sources = (json(large, manifest.sources) as SourceList).sources.map(({ excerpts, ...rest }) => ({
      ...rest,
      excerpts: excerpts.files.flatMap((name) => (json(large, name) as ExcerptFile).excerpts),
    }));
    // Where paragraphs and sentences stand is told of small datasets alone.
    const told = (json(small, other.sources) as SourcesFile).sources;
    expect(told).toMatchObject(sources);
    expect(Object.keys(sources[0] ?? {})).toHaveLength(Object.keys(told[0] ?? {}).length - 2);
  });

  it('has the same table for spreadsheets, whose addresses are of the page that its events open on', () => {
    const text = (ran: RanOnDisk) =>
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(ran.dataset.get('events.csv'));
    expect(text(large)).toContain(',../?event=fall-of-the-government,');
    expect(text(large).replaceAll(/\.\.\/\?event=([\w-]+)/g, '../events/$1/')).toBe(text(small));
  });

  it('has the same references and annotations, these in pages', () => {
    for (const name of ['sources.bib', 'sources.ris', 'sources.csl.json']) {
      expect(bytes(large, name), name).toEqual(bytes(small, name));
    }
    const all = json(small, 'annotations.jsonld') as {
      readonly first: { readonly items: readonly object[] };
    };
    const { first, last, ...rest } = json(large, 'annotations.jsonld') as Record<string, unknown>;
    expect({ first, last }).toEqual({ first: 'annotations-1.jsonld', last: 'annotations-1.jsonld' });
    expect(all).toMatchObject(rest);
    const page = json(large, String(first)) as { readonly items: readonly Stated[] };
    const asPages = JSON.stringify(withStates(page.items)).replaceAll(
      /\.\.\/\?event=([\w-]+)/g,
      '../events/$1/',
    );
    expect(JSON.parse(asPages)).toEqual(all.first.items);
    const told = page.items.filter(({ target }) => typeof target.state !== 'string');
    expect(told).toHaveLength(2);
    expect(page).toMatchObject({ id: first, partOf: 'annotations.jsonld', startIndex: 0 });
    expect(page).not.toHaveProperty('next');
  });

  it.each([[''], ['--source paper --hints'], ['--json']])('has the same coverage: %s', async (options) => {
    const args = options.split(' ').filter((option) => option !== '');
    const covered = await runOnDisk(tableWith(FALL), '--texts', 'texts', '--coverage', ...args);
    const other = await runOnDisk(
      { ...SAMPLE_DATA, ...SAMPLE_TEXTS },
      '--texts',
      'texts',
      '--coverage',
      ...args,
    );
    expect(covered.stderr).toBe('');
    expect(covered.stdout).toContain('paper');
    expect(covered.stdout).toBe(other.stdout);
    expect(covered.dataset.size).toBe(0);
  });

  it('finds by every word what a small dataset finds', () => {
    const search = value(openSearchIndex(value(decode(searchFileSchema, json(small, other.search)))));
    const words = value(decodeWords(bytes(large, manifest.words.dictionary)));
    const labels = json(large, manifest.labels.files[0] ?? '') as LabelsFile;
    expect(words.terms.length).toBeGreaterThan(30);
    for (const [term, word] of words.terms.entries()) {
      const file = bytes(large, manifest.words.files[words.files[term] ?? 0] ?? '');
      const rows: number[] = [];
      value(eachRow(file, placeOf(words, term), 3, (row) => rows.push(row)));
      const found = [...search.search(word, { prefix: false })].map(({ id }) => String(id));
      expect(rows.map((row) => labels.ids[row]).sort(), word).toEqual(found.sort());
    }
    expect(words.terms).toContain('government');
  });

  it('leads from an address to its row', () => {
    const { files } = manifest.addresses;
    const file = json(large, files[addressFileOf(FALL.id, files.length)] ?? '') as {
      rows: Record<string, number>;
    };
    expect(file.rows[FALL.id]).toBe(2);
  });

  it('gives the same bytes again, by its texts and by its locks', async () => {
    const locked = Object.entries(large.data).filter(([path]) => !path.includes('texts/'));
    const again = await runOnDisk(Object.fromEntries(locked));
    expect(again.stderr).toBe('');
    expect(again.stdout).toContain('against the lock; the texts are not here.');
    expect(hashes(again)).toEqual(hashes(large));
  });

  it('is refused by its lock where a quote of a table has changed', async () => {
    const evidence = [{ ...FALL.evidence[0], quote: 'The government had fallen in November' }];
    const locked = Object.entries(large.data).filter(([path]) => !path.includes('texts/'));
    const changed = {
      ...Object.fromEntries(locked),
      'data/tables/more.ndjson': JSON.stringify({ ...FALL, evidence }),
    };
    const ran = await runOnDisk(changed, '--json');
    expect(ran.problems).toEqual([
      'data/tables/more.ndjson:1:1 error Evidence 1, "quote": This quote is not the one that was found in the text of wire. | Restore it, or run npm run data -- --texts DIR with the text of the source.',
    ]);
  });

  it('stands in the order of dates, with what follows behind what it follows', async () => {
    const earlier = { ...FALL, id: 'earlier', when: '2025-04-08', 'dated by': ['wire-early'] };
    const same = { ...FALL, id: 'same-day', when: '[2025-04-10..]', 'dated by': ['wire-same'] };
    const one = (id: string, quote: string) => [{ ...FALL.evidence[0], id, quote }];
    const rows = [
      { ...same, text: 'So. [@wire-same]', evidence: one('wire-same', 'years of war') },
      FALL,
      { ...earlier, text: 'So. [@wire-early]', evidence: one('wire-early', 'its leader had left') },
    ];
    const follows = edited(
      'data/events/second-talks.md',
      'category: talks',
      'follows: [first-talks]\ncategory: talks',
    );
    const free = edited('data/timeline.yaml', 'quotedShare: 0.6', 'quotedShare: 0.9');
    const ran = await runOnDisk({ ...tableWith(...rows), ...follows, ...free }, '--texts', 'texts');
    expect(ran.stderr).toBe('');
    const [file = ''] = (json(ran, 'manifest.json') as LargeManifest).labels.files;
    expect((json(ran, file) as LabelsFile).ids).toEqual([
      'earlier',
      'first-talks',
      'same-day',
      'second-talks',
      'fall-of-the-government',
    ]);
  });
});
