import { describe, expect, it } from 'vitest';
import { parseDay } from '#domain/calendar.ts';
import { decode } from '#domain/dataset/decode.ts';
import { detailShardSchema, type EventDetail } from '#domain/dataset/event-details.ts';
import { eventIndexSchema } from '#domain/dataset/event-index.ts';
import { type SmallManifest, smallManifestSchema } from '#domain/dataset/manifest.ts';
import { searchFileSchema } from '#domain/dataset/search-file.ts';
import { type SourceRecord, sourcesFileSchema } from '#domain/dataset/source-records.ts';
import { type EventTable, eventTable } from '#domain/event-table.ts';
import { openSearchIndex, searchEvents } from '#domain/search/search.ts';
import { type Content, edited, runOn, sampleWith } from '../testing/run-sample.ts';

const OUT = 'public/dataset';

const FIRST = 'data/events/first-talks.md';
const FALL = 'data/events/fall-of-the-government.md';
const UNDATED = 'date: unknown\ndateBasis: { kind: inferred }';
const BY = 'dateBasis: { kind: inferred, by: [wire-fallen] }';

interface Made {
  readonly content: ReadonlyMap<string, unknown>;
  readonly manifest: SmallManifest;
  readonly table: EventTable;
  readonly details: readonly EventDetail[];
  readonly sources: readonly SourceRecord[];
}

/** Reads what the command wrote, by the schemas that the page reads it by. */
async function make(changed: Content = {}): Promise<Made> {
  const { code, stderr, files } = await runOn(sampleWith(changed), '--texts', 'texts');
  expect({ code, errors: stderr.includes('  error  ') }, stderr).toEqual({ code: 0, errors: false });
  const json = (name: string): unknown => JSON.parse(String(files.content.get(`${OUT}/${name}`)));
  const manifest = good(decode(smallManifestSchema, json('manifest.json')));
  return {
    content: files.content,
    manifest,
    table: good(eventTable(good(decode(eventIndexSchema, json(manifest.index))))),
    details: manifest.details.flatMap((name) => good(decode(detailShardSchema, json(name))).events),
    sources: good(decode(sourcesFileSchema, json(manifest.sources))).sources,
  };
}

function good<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}

describe('the dataset', () => {
  it('has the events in order of date, undated ones last', async () => {
    const { table } = await make();
    expect(table.events.map(({ id }) => id)).toEqual([
      'first-talks',
      'second-talks',
      'fall-of-the-government',
    ]);
    expect(table.events[0]).toMatchObject({
      title: 'Officials meet in Baku',
      date: { kind: 'point', at: { earliest: parseDay('2025-04-09'), precision: 'day' } },
      basis: 'relative',
      category: 'talks',
      status: 'confirmed',
      countries: ['TR', 'AZ'],
      actors: [{ id: 'mod', name: 'Defence ministry' }],
      places: [{ id: 'baku', country: 'AZ' }],
      sources: [{ id: 'paper' }, { id: 'wire' }],
      origins: 3,
      evidence: 3,
      conflicts: 1,
    });
    expect(table).toMatchObject({ excerpts: 5, countries: ['AZ', 'TR'] });
    expect(table.timeline.span).toEqual({ from: parseDay('2025-04-01'), to: parseDay('2025-04-30') });
  });

  it('counts only origins that support the event', async () => {
    const { table } = await make();
    expect(table.events.map(({ origins }) => origins)).toEqual([3, 1, 1]);
  });

  it('orders events of one day by their last day, then by id', async () => {
    const dated = (date: string): Content => edited(FALL, UNDATED, `date: ${date}\n${BY}`);
    const order = async (date: string): Promise<readonly string[]> =>
      (await make(dated(date))).table.events.map(({ id }) => id.slice(0, 5));
    expect(await order('2025-04-09')).toEqual(['fall-', 'first', 'secon']);
    expect(await order('2025-04-09/2025-04-10')).toEqual(['first', 'fall-', 'secon']);
    expect(await order('2025-04-09/..')).toEqual(['first', 'fall-', 'secon']);
    expect(await order('"[..2025-04-08]"')).toEqual(['fall-', 'first', 'secon']);
  });

  it('has no event before what it follows, and says what that is', async () => {
    const since = edited(FALL, UNDATED, `follows: [first-talks]\ndate: 2025/..\n${BY}`);
    const { table, content, manifest } = await make(since);
    expect(table.events.map(({ id }) => id)).toEqual([
      'first-talks',
      'fall-of-the-government',
      'second-talks',
    ]);
    expect(table.events[1]?.standsOn).toBe(parseDay('2025-04-09'));
    expect(JSON.parse(String(content.get(`${OUT}/${manifest.index}`)))).toMatchObject({
      events: { follows: [[], [0], []] },
    });
  });

  it('has the details of each event', async () => {
    const { details } = await make();
    const [first, second, fall] = details;
    expect(first).toMatchObject({
      edtf: '2025-04-09',
      sentences: [
        { text: 'Officials met in Baku.', cites: [['paper-met', 'wire-met']], paragraph: 0 },
        { text: 'One side called the talks technical.', cites: [['paper-technical']], paragraph: 0 },
      ],
      conflicts: [
        { about: 'what the talks were', accounts: [{ excerpt: 'paper-technical' }, { excerpt: 'wire-met' }] },
      ],
      countries: [
        { code: 'TR', role: 'party' },
        { code: 'AZ', role: 'host' },
      ],
    });
    expect(
      first?.evidence.map(({ excerpt, origin, ownReporting }) => [excerpt, origin.name, ownReporting]),
    ).toEqual([
      ['paper-met', 'The Paper', true],
      ['paper-technical', 'Defence ministry', false],
      ['wire-met', 'The Wire', true],
    ]);
    expect(second?.evidence[1]).toMatchObject({
      source: 'paper',
      quote: '“technical talks”',
      stance: 'adds',
    });
    expect(fall).toMatchObject({ edtf: 'unknown', basis: { kind: 'inferred', excerpts: [] } });
  });

  it('has the reason that is given for a status', async () => {
    const noted = edited(FALL, 'status: reported', 'status: confirmed\nstatusNote: Many heard it.');
    const { details } = await make(noted);
    expect(details.map(({ statusNote }) => statusNote)).toEqual([null, null, 'Many heard it.']);
  });

  it('tells what dates rest on, and how far from the publication a relative one is', async () => {
    const { details } = await make();
    expect(details[0]?.basis).toMatchObject({
      kind: 'relative',
      excerpts: ['paper-met'],
      references: [{ id: 'other-report', published: '2025-04-10' }],
      weekday: 'Wednesday',
      distances: [{ source: 'paper', fewest: 1, most: 1 }],
    });
    const open = edited(
      'data/sources/paper.md',
      'published: 2025-04-10',
      'published: "[2025-04-10..2025-04-12]"',
    );
    expect((await make(open)).details[0]?.basis.distances).toEqual([{ source: 'paper', fewest: 1, most: 3 }]);
    const month = edited(FIRST, 'date: 2025-04-09', 'date: 2025-04');
    expect((await make(month)).details[0]?.basis.distances, 'it may have been later').toEqual([]);
  });

  it('works the day out from the words, and from what a reference prints', async () => {
    const day = parseDay('2025-04-09');
    const printed = {
      ground: 'reference',
      reference: 'other-report',
      published: '2025-04-10',
      from: day,
      to: day,
    };
    const counted = { ground: 'excerpt', excerpt: 'paper-met', words: 'on Wednesday', rule: 'weekday' };
    const { details } = await make();
    expect(details.map(({ basis }) => basis.derivation)).toEqual([
      [{ ...counted, published: '2025-04-10', days: [{ from: day, to: day }] }, printed],
      [],
      [],
    ]);
    const open = edited(
      'data/sources/paper.md',
      'published: 2025-04-10',
      'published: "[2025-04-10..2025-04-16]"',
    );
    const later = parseDay('2025-04-16');
    expect((await make(open)).details[0]?.basis.derivation[0]).toEqual({
      ...counted,
      published: '[2025-04-10..2025-04-16]',
      days: [
        { from: day, to: day },
        { from: later, to: later },
      ],
    });
  });

  it('has the excerpts of each source in reading order, with the events that rest on them', async () => {
    const { sources } = await make();
    const [paper, wire] = sources;
    expect(paper).toMatchObject({
      id: 'paper',
      authors: ['A. Writer'],
      accessed: '2025-06-01',
      notes: ['A report of the day after.'],
      length: 253,
      articleLength: 188,
      notArticle: [
        { what: 'promotion', start: 0, end: 40 },
        { what: 'link', start: 228, end: 253 },
      ],
      paragraphs: [
        { start: 0, end: 40 },
        { start: 41, end: 136 },
        { start: 137, end: 227 },
        { start: 228, end: 253 },
      ],
      quotedShare: 80 / 188,
      quotedLimit: 0.6,
      text: null,
    });
    expect(paper?.excerpts.map(({ id, start, end }) => [id, start, end])).toEqual([
      ['paper-met', 41, 89],
      ['paper-technical', 118, 135],
      ['paper-again', 142, 157],
    ]);
    expect(paper?.excerpts[1]?.events.map(({ id }) => id)).toEqual(['first-talks', 'second-talks']);
    expect(wire).toMatchObject({ title: null, authors: null, accessed: null, url: null });
    expect(wire?.excerpts[0]?.quote).toBe('Officials met on Wednesday');
  });

  it('has a text only where it may be published', async () => {
    const { sources } = await make(
      edited('data/sources/wire.md', 'kind: news-brief', 'kind: news-brief\ntext: publish'),
    );
    expect(sources.map(({ text }) => text?.slice(0, 12) ?? null)).toEqual([null, 'BAKU (Wire) ']);
  });

  it('is searched by titles, sentences, quotes, names and aliases', async () => {
    const { content, manifest } = await make();
    const file = JSON.parse(String(content.get(`${OUT}/${manifest.search}`))) as unknown;
    const index = good(openSearchIndex(good(decode(searchFileSchema, file))));
    const found = (q: string): readonly string[] => [...searchEvents(index, q).ids].sort();
    expect(found('technical')).toEqual(['first-talks', 'second-talks']);
    expect(found('mod')).toEqual(['first-talks']);
    expect(found('Turkiye')).toEqual(['first-talks']);
    expect(found('Azerbaijan')).toEqual(['first-talks']);
    expect(found('december')).toEqual(['fall-of-the-government']);
    expect(found('The Wire')).toEqual(['fall-of-the-government', 'first-talks']);
  });

  it('has each source as a reference, the same as in the files for other programs', async () => {
    const { sources, content } = await make();
    const file = (name: string): string => String(content.get(`${OUT}/${name}`));
    expect(sources.map(({ cite }) => cite.text)).toEqual([
      'A. Writer. (2025, April 10). Technical talks in Baku. The Paper. https://paper.example/talks',
      '[Headline not printed in the text consulted]. (9 or 10 April 2025). The Wire.',
    ]);
    expect(file('sources.bib')).toBe(sources.map(({ cite }) => cite.bibtex).join('\n'));
    expect(file('sources.ris')).toBe(sources.map(({ cite }) => cite.ris).join('\n'));
    const items = sources.flatMap(({ cite }) => JSON.parse(cite.csl) as readonly unknown[]);
    expect(JSON.parse(file('sources.csl.json'))).toEqual(items);
  });

  it('leads retired ids to the events that stand for them', async () => {
    expect((await make()).manifest.retired).toEqual({ 'baku-talks': 'first-talks' });
  });

  it('is the same, byte for byte, whenever it is made of the same', async () => {
    const [once, again] = [await make(), await make()];
    expect([...again.content]).toEqual([...once.content]);
  });

  it('has another hash as soon as one word is another', async () => {
    const other = await make(edited('data/events/first-talks.md', 'called\nthe talks', 'named\nthe talks'));
    expect(other.manifest.dataset).not.toBe((await make()).manifest.dataset);
  });

  it('spreads many events over shards that the index knows', async () => {
    const many = Array.from({ length: 130 }, (_, i) => {
      const borrowed = `---\ntitle: Event ${String(i)}\ndate: unknown\ndateBasis: { kind: inferred }\ncategory: other\nstatus: reported\nevidence:\n  wire-fallen: { says: The Wire, attribution: outlet, origin: wire, stance: supports }\n---\nIt fell. [@wire-fallen]\n`;
      return [`data/events/more-${String(i)}.md`, borrowed] as const;
    });
    const { table, manifest, content } = await make(Object.fromEntries(many));
    expect(manifest.details).toHaveLength(3);
    for (const { id, shard } of table.events) {
      const text = String(content.get(`${OUT}/${manifest.details[shard] ?? ''}`));
      expect(text).toContain(`{"id":"${id}",`);
    }
  });
});
