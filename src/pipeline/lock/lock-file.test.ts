import { describe, expect, it } from 'vitest';
import { LOCK, lockedWith, sampleLock } from '../testing/locked.ts';
import { memoryFiles } from '../testing/memory-files.ts';
import { type Content, edited, reportOf, runOn, sampleWith } from '../testing/run-sample.ts';
import { SAMPLE_DATA, SAMPLE_TEXTS, type SamplePath } from '../testing/sample.ts';

const FIRST = 'data/events/first-talks.md';
const SECOND = 'data/events/second-talks.md';
const FALL = 'data/events/fall-of-the-government.md';
const PAPER = 'data/sources/paper.md';
const WITH_TEXTS = 'run npm run data -- --texts DIR with the text of the source.';
const REMAKE = 'Run npm run data -- --texts DIR with the texts of the sources, which writes it anew.';

async function withoutTexts(changed: Content, texts: Content = {}): Promise<readonly string[]> {
  const files = await lockedWith(changed, texts);
  const ran = await runOn(files, '--json', ...(Object.keys(texts).length > 0 ? ['--texts', 'texts'] : []));
  return reportOf(ran).problems.map(
    ({ file, line, column, message, mend }) =>
      `${file}:${String(line)}:${String(column)} ${message} | ${mend}`,
  );
}

describe('quotes without the texts', () => {
  it('are proved by the lock', async () => {
    const ran = await runOn(await lockedWith());
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('Checked 5 quotes against the lock; the texts are not here.');
    expect(ran.files.changes).not.toContain(LOCK);
  });

  it.each<readonly [string, SamplePath, string, string, string]>([
    [
      'a quote that was changed',
      FALL,
      'had fallen in December',
      'has fallen in December',
      `${FALL}:10:12 This quote is not the one that was found in the text of wire. | Restore it, or ${WITH_TEXTS}`,
    ],
    [
      'a quote over several lines that was changed',
      FIRST,
      'on Wednesday\n    says: The Wire',
      'on Thursday\n    says: The Wire',
      `${FIRST}:34:7 This quote is not the one that was found in the text of wire. | Restore it, or ${WITH_TEXTS}`,
    ],
    [
      'a quote that was given to another source',
      FALL,
      'source: wire',
      'source: paper',
      `${FALL}:10:12 This quote was found in the text of wire, not of paper. | Restore it, or ${WITH_TEXTS}`,
    ],
    [
      'context that was changed',
      SECOND,
      ', the spokesman said',
      ', the spokesman',
      `${SECOND}:10:12 The words before or after this quote are not those that were found in the text. | Restore it, or ${WITH_TEXTS}`,
    ],
    [
      'a mark of what is not article text that was changed',
      PAPER,
      'starts: Subscribe to',
      'starts: Subscribe',
      `${PAPER}:12:3 What is marked as not article text has changed since the text was last read. | Restore it, or ${WITH_TEXTS}`,
    ],
  ])('do not let pass %s', async (_, path, from, to, expected) => {
    expect(await withoutTexts(edited(path, from, to))).toEqual([expected]);
  });

  it('do not let pass an excerpt that the lock does not know, nor one that it alone knows', async () => {
    const lock = (await sampleLock()).replaceAll('"wire-fallen"', '"wire-gone"');
    const line = lock.split('\n').findIndex((text) => text.includes('wire-gone')) + 1;
    expect(await withoutTexts({ [LOCK]: lock })).toEqual([
      `${FALL}:10:12 The lock does not know the excerpt "wire-fallen", and the text of wire is not here. | Take the excerpt back, or ${WITH_TEXTS}`,
      `${LOCK}:${String(line)}:5 "wire-gone" is proved here, and nothing in the data has this id any more. | Restore it in the data. ${REMAKE}`,
    ]);
  });

  it('do not let pass a source that the lock does not know', async () => {
    const lock = (await sampleLock()).replace('    "wire":', '    "other":');
    expect(await withoutTexts({ [LOCK]: lock })).toEqual([
      `${LOCK}:5:5 "other" is proved here, and nothing in the data has this id any more. | Restore it in the data. ${REMAKE}`,
      `data/sources/wire.md:2:1 The lock does not know the source "wire", and its text is not here. | To prove its quotes, ${WITH_TEXTS}`,
    ]);
  });

  it('do not let pass a lock whose places do not fit', async () => {
    const lock = (await sampleLock()).replace('"start":42,"end":79', '"start":42,"end":80');
    expect(await withoutTexts({ [LOCK]: lock })).toEqual([
      `${FALL}:10:12 The lock places this quote in a stretch that is not as long as it. | Restore it, or ${WITH_TEXTS}`,
    ]);
  });

  it('need a lock that can be read', async () => {
    const ran = await runOn(memoryFiles(SAMPLE_DATA));
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain(
      `${LOCK}:1:1  error  There is no lock file, and the text of paper, wire is not here.\n    mend: Restore it from the last commit. ${REMAKE}\n1 error in 1 file.`,
    );
    expect(await withoutTexts({ [LOCK]: '{ "format": 1 <<<<' })).toEqual([
      `${LOCK}:1:1 This lock file cannot be read. | Restore it from the last commit. ${REMAKE}`,
    ]);
  });

  it('blame nothing on excerpts of an event that cannot be read', async () => {
    const problems = await withoutTexts({ [FALL]: SAMPLE_DATA[FALL].replace('title: The', 'title: : The') });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(`${FALL}:2:8 This is not valid YAML`);
  });
});

describe('the lock with the texts', () => {
  it('is written, and not again when nothing has changed', async () => {
    const first = await runOn(sampleWith(), '--texts', 'texts');
    expect(first.stdout).toContain('Checked 5 quotes against the texts of the sources, word for word.');
    expect(first.files.changes).toContain(LOCK);
    const second = await runOn(await lockedWith({}, SAMPLE_TEXTS), '--texts', 'texts');
    expect(second.code).toBe(0);
    expect(second.files.changes).not.toContain(LOCK);
  });

  it('is found in data/texts without being asked for', async () => {
    const texts = Object.entries(SAMPLE_TEXTS).map(([path, text]) => [`data/${path}`, text] as const);
    const ran = await runOn(memoryFiles({ ...SAMPLE_DATA, ...Object.fromEntries(texts) }));
    expect(ran.stdout).toContain('against the texts of the sources');
  });

  it('replaces what is old or broken', async () => {
    const ran = await runOn(await lockedWith({ [LOCK]: 'broken' }, SAMPLE_TEXTS), '--texts', 'texts');
    expect(ran.code).toBe(0);
    expect(ran.files.content.get(LOCK)).toBe(await sampleLock());
  });

  it('keeps what it has of sources whose text is not here, and says so', async () => {
    const paper = { 'texts/paper.txt': SAMPLE_TEXTS['texts/paper.txt'] };
    const ran = await runOn(await lockedWith({}, paper), '--texts', 'texts');
    expect(ran.stdout).toContain(
      'Checked 5 quotes: against the text of paper; against the lock for wire, whose texts are not here.',
    );
    expect(ran.files.content.get(LOCK)).toBe(await sampleLock());
    const wrong = edited(FALL, 'had fallen', 'has fallen');
    expect(await withoutTexts(wrong, paper)).toEqual([
      `${FALL}:10:12 This quote is not the one that was found in the text of wire. | Restore it, or ${WITH_TEXTS}`,
    ]);
  });

  it('is only compared when checking', async () => {
    const changed = edited(FALL, 'had fallen in December', 'had fallen');
    const ran = await runOn(await lockedWith(changed, SAMPLE_TEXTS), '--texts', 'texts', '--check');
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain(
      `${LOCK}:1:1  error  This lock file is not what the texts and the quotes give.`,
    );
    expect(ran.files.changes).toEqual([]);
    const good = await runOn(await lockedWith({}, SAMPLE_TEXTS), '--texts', 'texts', '--check');
    expect(good).toMatchObject({ code: 0, stderr: '' });
    expect(good.files.changes).toEqual([]);
  });
});

describe('the folder of texts', () => {
  it('must hold a text when it was asked for', async () => {
    const ran = await runOn(await lockedWith(), '--texts', 'nowhere');
    expect(ran.stderr).toContain(
      'nowhere:1:1  error  There is no text of any source in this folder.\n    mend: Name the texts after the sources (paper.txt), and their folder with --texts DIR.',
    );
  });

  it('must hold UTF-8', async () => {
    const texts = { ...SAMPLE_TEXTS, 'texts/wire.txt': Uint8Array.of(0x41, 0x0a, 0xff) };
    const ran = await runOn(sampleWith(texts), '--texts', 'texts');
    expect(ran.stderr).toContain('texts/wire.txt:2:1  error  This file is not UTF-8 from here on.');
  });

  it('must hold the text of a source that is to be published', async () => {
    const publish = edited('data/sources/wire.md', 'kind: news-brief', 'kind: news-brief\ntext: publish');
    expect(await withoutTexts(publish)).toEqual([
      'data/sources/wire.md:12:7 The text of this source is to be published, and it is not here. | Put it at texts/wire.txt, name its folder with --texts, or write "text: withhold".',
    ]);
    expect((await runOn(sampleWith(publish), '--texts', 'texts')).code).toBe(0);
  });
});
