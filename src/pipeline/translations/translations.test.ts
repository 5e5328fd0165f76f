import { describe, expect, it } from 'vitest';
import { decode } from '#domain/dataset/decode.ts';
import { detailShardSchema } from '#domain/dataset/event-details.ts';
import { eventIndexSchema } from '#domain/dataset/event-index.ts';
import { smallManifestSchema } from '#domain/dataset/manifest.ts';
import { sourcesFileSchema } from '#domain/dataset/source-records.ts';
import { searchFileSchema } from '#domain/dataset/search-file.ts';
import { openSearchIndex, searchEvents } from '#domain/search/search.ts';
import { type Content, edited, problemsOf, runOn, sampleWith } from '../testing/run-sample.ts';

const FOLDER = 'data/translations/tr';
const EVENT = `${FOLDER}/events/first-talks.md`;
const HASH = /of: ([0-9a-f]{12})/;

const TIMELINE = `of: NAMES
review: awaiting
title: Bir örnek
description: Örneğin konusu.
actors:
  mod: { name: Savunma Bakanlığı }
  paper: { name: The Paper }
  wire: { name: The Wire }
places: { baku: Bakü }
`;

const WORDS = `---
of: HASH
title: Yetkililer Bakü’de buluştu
dateNote: The Paper çarşamba diyor ve ertesi gün çıktı.
evidence:
  paper-met: { says: The Paper, quote: iki tarafın yetkilileri çarşamba günü Bakü’de buluştu }
  paper-technical: { says: Bir sözcü, quote: “teknik görüşmeler” }
  wire-met: { says: The Wire, quote: yetkililer çarşamba günü buluştu }
conflicts:
  - about: görüşmelerin ne olduğu
    accounts: { paper-technical: teknik, wire-met: bir buluşma }
---
Yetkililer Bakü’de buluştu. [@paper-met; @wire-met] Bir taraf görüşmelere teknik dedi. [@paper-technical]
`;

/** The hash that the command asks for in a file, as it tells it. */
async function hashIn(file: string, changed: Content = {}): Promise<string> {
  const told = await problemsOf({ [`${FOLDER}/timeline.yaml`]: TIMELINE, [EVENT]: WORDS, ...changed });
  return HASH.exec(told.find((line) => line.startsWith(file)) ?? '')?.[1] ?? '';
}

async function translated(changed: Content = {}, words = WORDS): Promise<Content> {
  const names = await hashIn(`${FOLDER}/timeline.yaml`);
  const current = words.replace('HASH', await hashIn(EVENT));
  const files = { [`${FOLDER}/timeline.yaml`]: TIMELINE, [EVENT]: current, ...changed };
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replace('NAMES', names)]),
  );
}

const MISSING = /Not translated to tr: /;

async function faultsOf(content: Content): Promise<readonly string[]> {
  return (await problemsOf(content)).filter((line) => line.includes('translations') && !MISSING.test(line));
}

describe('a translation', () => {
  it('that tells each sentence, piece of evidence and account is well', async () => {
    expect(await faultsOf(await translated())).toEqual([]);
  });

  it('tells of events that it lacks, and how to write the first of them', async () => {
    const [line] = (await problemsOf(await translated())).filter((each) => MISSING.test(each));
    expect(line).toMatch(
      /^data\/translations\/tr:1:1 note Not translated to tr: .* and 1 more\. \| Write data\/translations\/tr\/events\/.*\.md with “of: [0-9a-f]{12}”\.$/,
    );
  });

  it.each([
    [
      'a sentence that is left out',
      ' Bir taraf görüşmelere teknik dedi. [@paper-technical]',
      '',
      'Sentence 2 does not cite',
    ],
    ['a citation that differs', '[@paper-met; @wire-met]', '[@paper-met]', 'Sentence 1 does not cite'],
    ['sentences in another order of paragraphs', ' Bir taraf', '\n\nBir taraf', 'Sentence 2 does not cite'],
    [
      'evidence that is left out',
      '  wire-met: { says: The Wire, quote: yetkililer çarşamba günü buluştu }\n',
      '',
      'The evidence “wire-met” is missing',
    ],
    [
      'evidence that the event lacks',
      '  wire-met: {',
      '  wire-mett: {',
      'The event has no evidence “wire-mett”',
    ],
    [
      'a quotation without its meaning',
      ', quote: “teknik görüşmeler”',
      '',
      'It is not said what the quotation means',
    ],
    [
      'an account that is left out',
      ', wire-met: bir buluşma',
      '',
      'The conflicts are not those of data/events/first-talks.md',
    ],
    [
      'a note on its date that is left out',
      'dateNote: The Paper çarşamba diyor ve ertesi gün çıktı.\n',
      '',
      '“dateNote” is missing',
    ],
    [
      'a note that the event has not',
      'dateNote:',
      'statusNote: Not.\ndateNote:',
      'no such note as “statusNote”',
    ],
    ['a field that nobody knows', 'title:', 'titel:', 'titel'],
  ])('is refused for %s', async (_, from, to, message) => {
    expect(WORDS).toContain(from);
    const told = await faultsOf(await translated({}, WORDS.replace(from, to)));
    expect(told.join('\n')).toContain(message);
    expect(told.join('\n')).toContain(' error ');
  });

  it.each([
    ['an actor without a name', '  wire: { name: The Wire }\n', '', 'actors: “wire” has no name'],
    ['a place that is none', 'baku: Bakü', 'baku: Bakü, tiflis: Tiflis', 'places: there is no “tiflis”'],
  ])('is refused for %s', async (_, from, to, message) => {
    const names = { [`${FOLDER}/timeline.yaml`]: TIMELINE.replace(from, to) };
    expect((await faultsOf(await translated(names))).join('\n')).toContain(message);
  });

  it('of words that have changed since is a note, and not shown', async () => {
    const old = await translated(
      edited('data/events/first-talks.md', 'Officials met in Baku.', 'They met in Baku.'),
    );
    expect((await faultsOf(old)).join('\n')).toMatch(
      /note The event has changed since .* write “of: [0-9a-f]{12}”/,
    );
    const { index } = await made(old);
    expect(index.events.title[0]).toBe('Officials meet in Baku');
    expect(index.untranslated).toEqual([0, 1, 2]);
  });

  it('of names that have changed since is a note', async () => {
    const old = await translated(edited('data/places.yaml', 'name: Baku', 'name: Bakou'));
    expect((await faultsOf(old)).join('\n')).toMatch(
      /note Title, description or names have changed .* write “of: [0-9a-f]{12}”/,
    );
  });

  it('of no event is refused', async () => {
    const other = { [`${FOLDER}/events/no-event.md`]: WORDS };
    expect((await faultsOf(await translated(other))).join('\n')).toContain('There is no event of this name');
  });

  it.each([
    ['en', 'The timeline itself is written in “en”.'],
    ['fr', 'The page has no words in “fr” for its controls.'],
  ])('into %s is refused: nobody could read it', async (language, message) => {
    const told = await problemsOf({ [`data/translations/${language}/timeline.yaml`]: TIMELINE });
    expect(told.join('\n')).toContain(`data/translations/${language}:1:1 error ${message}`);
  });

  it('is refused where two accounts of one conflict rest on the same evidence', async () => {
    const event = edited('data/events/first-talks.md', 'evidence: wire-met', 'evidence: paper-technical');
    const words = WORDS.replace('HASH', await hashIn(EVENT, event));
    expect((await faultsOf(await translated(event, words))).join('\n')).toMatch(
      /error Two accounts of “.*” in data\/events\/first-talks.md rest on one piece of evidence/,
    );
  });

  it('of no known language is refused', async () => {
    const told = await problemsOf({ 'data/translations/Turkish/timeline.yaml': TIMELINE });
    expect(told.join('\n')).toContain('data/translations/Turkish:1:1 error');
  });
});

async function made(content: Content) {
  const { code, stderr, files } = await runOn(sampleWith(content), '--texts', 'texts');
  expect(code, stderr).toBe(0);
  const json = (name: string): unknown => JSON.parse(String(files.content.get(`public/dataset/${name}`)));
  const read = <T>(schema: Parameters<typeof decode<T>>[0], name: string): T => {
    const decoded = decode(schema, json(name));
    if (!decoded.ok) throw new Error(JSON.stringify(decoded.error));
    return decoded.value;
  };
  const manifest = read(smallManifestSchema, 'manifest-tr.json');
  const own = read(smallManifestSchema, 'manifest.json');
  return {
    manifest,
    own,
    ownSearch: read(searchFileSchema, own.search),
    index: read(eventIndexSchema, manifest.index),
    details: read(detailShardSchema, manifest.details[0] ?? ''),
    search: read(searchFileSchema, manifest.search),
    sources: read(sourcesFileSchema, manifest.sources),
  };
}

describe('the dataset in another language', () => {
  it('is a whole one beside the other, which names it', async () => {
    const { manifest, own } = await made(await translated());
    expect(own.translations).toEqual(['tr']);
    expect(manifest.translations).toEqual([]);
    expect(manifest.dataset).not.toBe(own.dataset);
  });

  it('has the words of that language, and the quotations in their own', async () => {
    const { index, details } = await made(await translated());
    expect(index.timeline).toMatchObject({
      title: 'Bir örnek',
      translation: { language: 'tr', reviewed: null },
    });
    expect(index.places[0]?.name).toBe('Bakü');
    expect(index.events.title[0]).toBe('Yetkililer Bakü’de buluştu');
    expect(index.untranslated).toEqual([1, 2]);
    expect(details.events[0]).toMatchObject({
      sentences: [
        { text: 'Yetkililer Bakü’de buluştu.', cites: [['paper-met', 'wire-met']] },
        { text: 'Bir taraf görüşmelere teknik dedi.', cites: [['paper-technical']] },
      ],
      evidence: [
        {
          quote: 'Officials of both sides met in Baku on Wednesday',
          means: 'iki tarafın yetkilileri çarşamba günü Bakü’de buluştu',
        },
        { quote: '“technical talks”', says: 'Bir sözcü', means: '“teknik görüşmeler”' },
        {},
      ],
      conflicts: [
        { about: 'görüşmelerin ne olduğu', accounts: [{ says: 'teknik' }, { says: 'bir buluşma' }] },
      ],
      basis: { note: 'The Paper çarşamba diyor ve ertesi gün çıktı.' },
    });
  });

  it('tells beside each passage of a source what it means, as far as the events are translated', async () => {
    const { sources } = await made(await translated());
    const passages = sources.sources.flatMap(({ excerpts }) => excerpts);
    expect(passages.find(({ id }) => id === 'paper-technical')?.means).toBe('“teknik görüşmeler”');
    expect(passages.find(({ id }) => id === 'wire-fallen')?.means).toBeUndefined();
  });

  it('is found by the words and names of either language', async () => {
    const { search } = await made(await translated());
    const index = openSearchIndex(search);
    if (!index.ok) throw new Error('The search cannot be opened.');
    for (const word of ['Bakü', 'Baku', 'yetkililer', 'Azerbaycan', 'Azerbaijan', 'Savunma'])
      expect([word, searchEvents(index.value, word).ids.size > 0]).toEqual([word, true]);
  });

  it('gives its names to the search of the timeline’s own language', async () => {
    const { ownSearch } = await made(await translated());
    const index = openSearchIndex(ownSearch);
    if (!index.ok) throw new Error('The search cannot be opened.');
    expect(searchEvents(index.value, 'Bakü').ids.size).toBeGreaterThan(0);
    expect(searchEvents(index.value, 'Savunma').ids.size).toBeGreaterThan(0);
  });

  it('tells who has reviewed it', async () => {
    const names = {
      [`${FOLDER}/timeline.yaml`]: TIMELINE.replace('awaiting', '{ by: A. Editör, on: 2025-07-01 }'),
    };
    const { index } = await made(await translated(names));
    expect(index.timeline.translation?.reviewed).toEqual({ by: 'A. Editör', on: '2025-07-01' });
  });
});
