// @vitest-environment jsdom
/** Each annotation is anchored by programs that are not ours: by its words, and by its place. */
import { toRange as byPlace } from 'dom-anchor-text-position';
import { toRange as byWords } from 'dom-anchor-text-quote';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { normalise } from '#domain/excerpts/normalise.ts';
import { sha256 } from '../hash.ts';
import { lockedWith } from '../testing/locked.ts';
import { memoryFiles } from '../testing/memory-files.ts';
import { type Content, edited, runOn, sampleWith } from '../testing/run-sample.ts';
import { SAMPLE_TEXTS } from '../testing/sample.ts';

const FILE = 'public/dataset/annotations.jsonld';

const schema = z.object({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  total: z.int(),
  first: z.object({
    type: z.literal('AnnotationPage'),
    items: z.array(
      z.object({
        id: z.string(),
        type: z.literal('Annotation'),
        motivation: z.literal('linking'),
        body: z.array(z.object({ id: z.string() })).min(1),
        target: z.object({
          source: z.string(),
          state: z.object({ id: z.string() }),
          selector: z.tuple([
            z.object({
              type: z.literal('TextQuoteSelector'),
              exact: z.string(),
              prefix: z.string().optional(),
              suffix: z.string().optional(),
            }),
            z.object({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() }),
          ]),
        }),
      }),
    ),
  }),
});

type Annotation = z.infer<typeof schema>['first']['items'][number];

function read(files: { readonly content: ReadonlyMap<string, string | Uint8Array> }) {
  return schema.parse(JSON.parse(String(files.content.get(FILE))));
}

async function annotate(content: Content = {}): Promise<readonly Annotation[]> {
  const { files, stderr } = await runOn(sampleWith(content), '--texts', 'texts');
  expect(stderr).not.toContain('  error  ');
  return read(files).first.items;
}

/** The texts, normalised as the annotations say, by the address that their state has. */
function byHash(texts: Iterable<string>): ReadonlyMap<string, string> {
  return new Map([...texts].map((text) => [`urn:sha256:${sha256(text)}`, normalise(text)]));
}

function page(text: string): HTMLElement {
  const article = document.createElement('article');
  // In pieces, as a page would be: neither way of anchoring may rest on one node.
  const words = text.split(/(?<= )/);
  article.append(...words.map((word, i) => (i % 3 === 0 ? word : wrapped(word))));
  document.body.replaceChildren(article);
  return article;
}

function wrapped(word: string): HTMLElement {
  const element = document.createElement('em');
  element.textContent = word;
  return element;
}

/** Such programs count UTF-16 units, so places are told to them in those. */
function units(text: string, place: { readonly start: number; readonly end: number }) {
  const to = (at: number): number => Array.from(text).slice(0, at).join('').length;
  return { start: to(place.start), end: to(place.end) };
}

function expectAnchored(annotations: readonly Annotation[], texts: ReadonlyMap<string, string>): void {
  for (const { id, target } of annotations) {
    const text = texts.get(target.state.id);
    if (text === undefined) throw new Error(`The text of ${id} is not here.`);
    const article = page(text);
    const [words, place] = target.selector;
    const { start, end } = units(text, place);
    expect(byPlace(article, { start, end }).toString(), id).toBe(words.exact);
    const found = byWords(article, words, { hint: start });
    expect(found?.toString(), id).toBe(words.exact);
    const before = document.createRange();
    before.setStart(article, 0);
    if (found) before.setEnd(found.startContainer, found.startOffset);
    expect(before.toString().length, id).toBe(start);
  }
}

describe('annotations', () => {
  it('are one for each excerpt, and lead to the events that rest on it', async () => {
    const items = await annotate();
    expect(items.map(({ id, body }) => [id, body.map((event) => event.id)])).toEqual([
      ['annotations.jsonld#paper-met', ['../events/first-talks/']],
      ['annotations.jsonld#paper-technical', ['../events/first-talks/', '../events/second-talks/']],
      ['annotations.jsonld#paper-again', ['../events/second-talks/']],
      ['annotations.jsonld#wire-met', ['../events/first-talks/']],
      ['annotations.jsonld#wire-fallen', ['../events/fall-of-the-government/']],
    ]);
  });

  it('name the publisher’s page, or the text by its hash where that is not known', async () => {
    const sources = new Set((await annotate()).map(({ target }) => target.source));
    const wire = `urn:sha256:${sha256(SAMPLE_TEXTS['texts/wire.txt'])}`;
    expect([...sources]).toEqual(['https://paper.example/talks', wire]);
  });

  it('are anchored in the texts', async () => {
    expectAnchored(await annotate(), byHash(Object.values(SAMPLE_TEXTS)));
  });

  it('count code points, also behind letters that take two units', async () => {
    const wire = `𝔚ire 🕊 ${SAMPLE_TEXTS['texts/wire.txt']}`;
    const items = await annotate({ 'texts/wire.txt': wire });
    expectAnchored(
      items.filter(({ id }) => id.includes('#wire')),
      byHash([wire]),
    );
  });

  it('have words on either side only where the text may be published whole', async () => {
    const publish = edited('data/sources/wire.md', 'kind: news-brief', 'kind: news-brief\ntext: publish');
    const items = await annotate(publish);
    expect(items.map(({ target: { selector } }) => [selector[0].prefix, selector[0].suffix])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
      ['BAKU (Wire) – ', '. The government had fallen in D'],
      [') – Officials met on Wednesday. ', ' after years of war, and its lea'],
    ]);
    expectAnchored(items, byHash(Object.values(SAMPLE_TEXTS)));
  });

  it('are the same with and without the texts', async () => {
    const [withTexts, without] = [
      await runOn(sampleWith(), '--texts', 'texts'),
      await runOn(await lockedWith()),
    ];
    expect(without.files.content.get(FILE)).toBe(withTexts.files.content.get(FILE));
  });
});

const folder = process.env['SOURCELINE_TEXTS'] ?? '';

if (folder !== '') {
  describe('the annotations of this timeline', () => {
    it('are all anchored in the texts of its sources', async () => {
      const texts = readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
      const { files } = await runOn(memoryFiles(filesBelow('data')));
      const { total, first } = read(files);
      expect(first.items).toHaveLength(total);
      expect(total).toBeGreaterThan(100);
      expectAnchored(first.items, byHash(texts));
    });
  });
}

function filesBelow(path: string): Readonly<Record<string, string>> {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
  return Object.fromEntries(entries.map((name) => [name, readFileSync(name, 'utf8')]));
}
