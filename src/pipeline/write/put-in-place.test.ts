import { mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../node-files.ts';
import { run } from '../run.ts';
import { lockedWith } from '../testing/locked.ts';
import { memoryFiles } from '../testing/memory-files.ts';
import { edited, runOn, sampleWith } from '../testing/run-sample.ts';

const FIRST = 'data/events/first-talks.md';
const EDIT = edited(FIRST, 'title: Officials meet', 'title: Officials talk');
const FAULT = edited(FIRST, 'actors: [mod]', 'actors: [mdo]');

describe('putting a dataset in place, on a real disk', () => {
  let folder = '';
  let said = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sourceline-'));
    said = '';
    await put((await lockedWith()).content);
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  async function put(content: Iterable<readonly [string, string | Uint8Array]>): Promise<void> {
    for (const [path, text] of content) await nodeFiles.write(join(folder, path), String(text));
  }

  function make(): Promise<number> {
    const say = (text: string): void => {
      said += text;
    };
    const args = ['--data', join(folder, 'data'), '--out', join(folder, 'site/dataset')];
    return run(args, { files: nodeFiles, stdout: say, stderr: say });
  }

  async function dataset(): Promise<Readonly<Record<string, string>>> {
    const names = (await readdir(join(folder, 'site/dataset'))).sort();
    const entries = names.map(async (name) => [
      name,
      await readFile(join(folder, 'site/dataset', name), 'utf8'),
    ]);
    return Object.fromEntries(await Promise.all(entries)) as Readonly<Record<string, string>>;
  }

  it('makes the folder and the files that the manifest names, and leaves nothing beside', async () => {
    expect(await make(), said).toBe(0);
    const names = Object.keys(await dataset());
    expect(names.map((name) => name.replace(/\.[0-9a-f]{16}\./, '.#.')).sort()).toEqual([
      'about.#.json',
      'annotations.jsonld',
      'details-0.#.json',
      'dictionary.html',
      'edition.json',
      'events.csv',
      'events.ics',
      'ground.#.json',
      'index.#.json',
      'manifest.json',
      'places.geojson',
      'search.#.json',
      'sources.#.json',
      'sources.bib',
      'sources.csl.json',
      'sources.ris',
      'testimony.#.json',
      'timeline.dictionary.csv',
      'timeline.json',
      'timeline.schema.json',
      'timelinejs.json',
    ]);
    expect(await readdir(join(folder, 'site'))).toEqual(['dataset']);
    const { 'manifest.json': manifest = '' } = await dataset();
    for (const name of names.filter((other) => /\.[0-9a-f]{16}\./.test(other)))
      expect(manifest).toContain(name);
  });

  it('makes the same as in memory', async () => {
    await make();
    const { files } = await runOn(await lockedWith());
    for (const [name, text] of Object.entries(await dataset())) {
      expect(files.content.get(`public/dataset/${name}`)).toBe(text);
    }
  });

  it('follows links to files and folders', async () => {
    await rename(join(folder, 'data/events'), join(folder, 'elsewhere'));
    await symlink(join(folder, 'elsewhere'), join(folder, 'data/events'));
    await rename(join(folder, 'data/actors.yaml'), join(folder, 'people.yaml'));
    await symlink(join(folder, 'people.yaml'), join(folder, 'data/actors.yaml'));
    expect(await make(), said).toBe(0);
  });

  it('takes old files away once the new ones are there, and nobody else’s', async () => {
    await make();
    const before = await dataset();
    await writeFile(join(folder, 'site/dataset/theirs.csv'), 'theirs');
    await put(Object.entries(EDIT) as [string, string][]);
    expect(await make(), said).toBe(0);
    const after = await dataset();
    expect(after['manifest.json']).not.toBe(before['manifest.json']);
    expect(Object.keys(after)).toHaveLength(22);
    expect(after['theirs.csv']).toBe('theirs');
  });

  it('replaces the files whose names stay, by those of the same dataset', async () => {
    await make();
    const before = await dataset();
    await put(
      Object.entries(edited('data/sources/paper.md', 'authors: [A. Writer]', 'authors: [B. Other]')) as [
        string,
        string,
      ][],
    );
    expect(await make(), said).toBe(0);
    const after = await dataset();
    for (const name of ['sources.bib', 'sources.ris', 'sources.csl.json']) {
      expect(before[name], name).toContain('A. Writer');
      expect(after[name], name).not.toContain('A. Writer');
      expect(after[name], name).toContain('B. Other');
    }
    expect(Object.keys(after)).toHaveLength(Object.keys(before).length);
  });

  it('leaves the last good dataset where it is while anything is wrong', async () => {
    await make();
    const before = await dataset();
    await put(Object.entries(FAULT) as [string, string][]);
    expect(await make()).toBe(1);
    expect(said).toContain('There is no actor "mdo".');
    expect(await dataset()).toEqual(before);
  });
});

describe('putting a dataset in place', () => {
  it('exchanges the manifest last, and takes away old files only after that', async () => {
    const { files } = await runOn(sampleWith(), '--texts', 'texts');
    const again = memoryFiles({ ...Object.fromEntries(files.content), ...EDIT });
    const { files: after } = await runOn(again, '--texts', 'texts');
    const changes = after.changes.filter((path) => path.startsWith('public/dataset/'));
    const manifest = changes.indexOf('public/dataset/manifest.json');
    const old = [...files.content.keys()].filter((path) => /dataset\/[a-z]+.*\.[0-9a-f]+\.json$/.test(path));
    expect(manifest).toBe(20);
    expect(changes.slice(manifest + 1).sort()).toEqual(old.sort());
  });

  it.each(['public/dataset.next', 'public/dataset/', 'data/excerpts.lock.json'])(
    'says so when %s cannot be written, and the manifest is the old one',
    async (broken) => {
      const { files } = await runOn(sampleWith(), '--texts', 'texts');
      const manifest = files.content.get('public/dataset/manifest.json');
      const content = { ...Object.fromEntries(files.content), ...EDIT };
      const changedQuote = edited(
        'data/events/fall-of-the-government.md',
        'had fallen in December',
        'had fallen',
      );
      const stuck = memoryFiles({ ...content, ...changedQuote }, { unwritable: [broken] });
      const ran = await runOn(stuck, '--texts', 'texts');
      expect(ran.code).toBe(1);
      expect(ran.stderr).toContain('This could not be written: permission denied.');
      expect(stuck.content.get('public/dataset/manifest.json')).toBe(manifest);
    },
  );
});
