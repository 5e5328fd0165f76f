import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../testing/memory-files.ts';
import { type Content, edited, problemsOf, reportOf, runOn, sampleWith } from '../testing/run-sample.ts';
import { SAMPLE_DATA, SAMPLE_TEXTS } from '../testing/sample.ts';

const PLACES_MEND =
  'Take it away, or give it one of the known places: timeline.yaml, actors.yaml, places.yaml, references.yaml, about.yaml, corrections.yaml, README.md, sources/<id>.md, events/<id>.md, tables/<name>.yaml, translations/<language>/.';

function without(...paths: readonly string[]): Content {
  const all: Content = { ...SAMPLE_DATA, ...SAMPLE_TEXTS };
  return Object.fromEntries(
    Object.entries(all).filter(([path]) => !paths.some((start) => path.startsWith(start))),
  );
}

async function problemsIn(content: Content, unreadable: readonly string[] = []): Promise<readonly string[]> {
  const ran = await runOn(memoryFiles(content, { unreadable }), '--texts', 'texts', '--json');
  return reportOf(ran).problems.map(({ file, line, column, message, mend }) => {
    return `${file}:${String(line)}:${String(column)} ${message} | ${mend}`;
  });
}

describe('the files of the data', () => {
  it.each([
    ['data/events/notes.txt', 'This file is not expected here.'],
    ['data/actors.yml', 'This file is not expected here.'],
    ['data/events/old/first.md', 'This folder is not expected here.'],
    ['data/pictures/map.png', 'This folder is not expected here.'],
  ])('finds %s, which does not belong there', async (path, message) => {
    const named = path.includes('/old/') ? 'data/events/old' : path.replace('/map.png', '');
    expect(await problemsOf({ [path]: '' })).toEqual([`${named}:1:1 error ${message} | ${PLACES_MEND}`]);
  });

  it('leaves alone what is for people, for the author’s tools, and the texts', async () => {
    const beside = { 'data/README.md': 'Rules.', 'data/.gitignore': 'texts', 'data/texts/other.txt': 'x' };
    expect(await problemsOf(beside)).toEqual([]);
  });

  it.each(['timeline.yaml', 'actors.yaml', 'places.yaml'])('misses %s, and only that', async (name) => {
    expect(await problemsIn(without(`data/${name}`))).toEqual([
      `data/${name}:1:1 This file is missing. | Write it as docs/authoring.md shows; a list may be empty.`,
    ]);
  });

  it('misses a folder, and only that', async () => {
    expect(await problemsIn(without('data/sources'))).toEqual([
      'data/sources:1:1 There is no such folder. | Make it, with one file for each entry: <id>.md.',
    ]);
    expect(await problemsIn(without('data/events'))).toContain(
      'data/events:1:1 There is no such folder. | Make it, with one file for each entry: <id>.md.',
    );
  });

  it('says that there is no data at all', async () => {
    expect(await problemsIn(without('data'))).toEqual([
      'data:1:1 There is no such folder. | Name the folder that holds timeline.yaml with --data.',
    ]);
    expect(await problemsIn({ 'data/.keep': '' })).toEqual([
      'data:1:1 This folder is empty. | Begin as docs/authoring.md shows.',
    ]);
  });

  it('says what it may not read', async () => {
    const problems = await problemsIn(without(), ['data/actors.yaml', 'data/events/first']);
    expect(problems).toEqual([
      'data/actors.yaml:1:1 This file cannot be read: permission denied. | Make it readable, or take it away.',
      'data/events/first-talks.md:1:1 This file cannot be read: permission denied. | Make it readable, or take it away.',
    ]);
  });

  it('points at the first byte that is not UTF-8', async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('---\ntitle: Caf'), 0xe9, 0x0a]);
    expect(await problemsOf({ 'data/events/fall-of-the-government.md': bytes })).toEqual([
      'data/events/fall-of-the-government.md:2:11 error This file is not UTF-8 from here on. | Save it again as UTF-8.',
    ]);
  });

  it('takes byte order marks and Windows line ends, and counts the same places', async () => {
    const windows = Object.fromEntries(
      Object.entries(SAMPLE_DATA).map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
    );
    expect(await problemsOf(windows)).toEqual([]);
    const wrong = edited('data/events/first-talks.md', 'actors: [mod]', 'actors: [mdo]');
    const [path, text] = Object.entries(wrong)[0] ?? ['', ''];
    expect(await problemsOf({ [path]: String(text).replaceAll('\n', '\r\n') })).toEqual(
      await problemsOf(wrong),
    );
  });

  it('makes the same dataset of Windows line ends', async () => {
    const windows = Object.fromEntries(
      Object.entries(SAMPLE_DATA).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
    );
    const made = await runOn(sampleWith(windows), '--texts', 'texts');
    const usual = await runOn(sampleWith(), '--texts', 'texts');
    expect(made.files.content.get('public/dataset/manifest.json')).toBe(
      usual.files.content.get('public/dataset/manifest.json'),
    );
  });

  it('takes an empty list as a list', async () => {
    const problems = await problemsOf({ 'data/references.yaml': '' });
    expect(problems).toEqual([
      'data/events/first-talks.md:6:19 error "other-report" is neither evidence of this event nor a reference. | Name an evidence of this event, or an entry of references.yaml.',
    ]);
  });
});

describe('files of the wrong shape', () => {
  it('finds front matter that is a list', async () => {
    const list = '---\n- a\n---\nThe government fell. [@wire-fallen]\n';
    expect(await problemsOf({ 'data/events/fall-of-the-government.md': list })).toContain(
      'data/events/fall-of-the-government.md:2:1 error There are no fields here. | Write fields, such as "title: …", one a line.',
    );
  });

  it('finds a list that is none', async () => {
    expect(await problemsOf({ 'data/places.yaml': 'baku: {}\n' })).toEqual([
      'data/places.yaml:1:1 error This is not a list. | Write entries, each beginning with "- id: …".',
    ]);
  });

  it('finds an entry that is none', async () => {
    expect(await problemsOf({ 'data/places.yaml': '- baku\n' })).toContain(
      'data/places.yaml:1:3 error There are no fields here. | Write fields, such as "title: …", one a line.',
    );
  });
});
