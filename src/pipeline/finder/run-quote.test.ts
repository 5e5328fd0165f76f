import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../testing/memory-files.ts';
import { askOn, edited, type Ran, runOn, sampleWith } from '../testing/run-sample.ts';
import { SAMPLE_DATA, SAMPLE_TEXTS } from '../testing/sample.ts';
import { QUOTE_HELP } from './quote-help.ts';
import type { QuoteReport } from './quote-report.ts';

const SECOND = 'data/events/second-talks.md';

function ask(...args: readonly string[]): Promise<Ran> {
  return askOn(sampleWith(), '--texts', 'texts', ...args);
}

async function reportOf(...args: readonly string[]): Promise<QuoteReport> {
  const { stdout, stderr } = await ask('--json', ...args);
  expect(stderr).toBe('');
  return JSON.parse(stdout) as QuoteReport;
}

describe('words that stand in a text', () => {
  it('are given with their place, what quoting them costs, and evidence to paste', async () => {
    const ran = await ask('Nobody else  said anything');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toBe(`These words stand in the texts once.

paper, characters 179–204, paragraph 3, 70.8 % of the way through
  Nobody else said anything
  4 words (the limit is 9)
  42.6 % of paper is quoted, 55.9 % with this (the limit is 60.0 %)

  paper-nobody-else:
    source: paper
    quote: >-
      Nobody else said anything
    says:          # who says so, as the text has it
    attribution:   # named | unnamed | anonymous | outlet
    origin:        # an actor: who first reported it
    stance:        # supports | disputes | adds
`);
    expect(ran.files.changes).toEqual([]);
  });

  it('are given with every place, and with context where the build would ask for it', async () => {
    const ran = await ask('will meet again');
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('These words stand in the texts 2 times.\n');
    expect(ran.stdout).toContain('characters 142–157');
    expect(ran.stdout).toContain('This is excerpt paper-again: use it again.');
    expect(ran.stdout).toContain(
      '      will meet again\n    before: "anything: they"\n    says:          # who',
    );
  });

  it('are named as the excerpt that they are, with what is said of it', async () => {
    const ran = await ask('“technical talks”');
    expect(ran.stdout).toContain(
      '\n  paper-technical:\n    says: A spokesman\n    attribution: unnamed\n    origin: mod\n    stance: supports\n',
    );
  });

  it.each([
    ['both sides met', 'Excerpt paper-met holds all of it: use that one again, if it serves.'],
    ['a spokesman called “technical talks”', 'Excerpt paper-technical is a part of it'],
    ['in Baku on Wednesday for what', 'Excerpt paper-met overlaps it.'],
  ])('are set beside the excerpt that they touch: %s', async (words, says) => {
    expect((await ask(words)).stdout).toContain(`  ${says}`);
  });

  it('are looked for in all texts, or in one', async () => {
    expect((await reportOf('on Wednesday')).places.map(({ source }) => source)).toEqual(['paper', 'wire']);
    const one = await reportOf('on Wednesday', '--source', 'wire');
    expect(one.places.map(({ source, start, end }) => [source, start, end])).toEqual([['wire', 28, 40]]);
    expect(one).toMatchObject({ ok: true, searched: ['wire'], missing: [] });
  });

  it('are told to stand outside of the article where they do', async () => {
    const ran = await ask('It comes daily');
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('These words stand in the texts once, but not in article text.');
    expect(ran.stdout).toContain('(not article text: promotion)');
    expect(ran.stdout).not.toContain('quote: >-');
  });

  it('have one line for each place where there are many', async () => {
    const files = sampleWith({
      'texts/wire.txt': `${SAMPLE_TEXTS['texts/wire.txt']} ${'Rain fell. '.repeat(7)}`,
    });
    const { stdout, code } = await askOn(files, '--texts', 'texts', 'Rain');
    expect(code).toBe(0);
    expect(stdout.match(/^wire, characters \d+–\d+, paragraph 1, /gm)).toHaveLength(7);
    expect(stdout).toContain('More words find fewer places; then there is evidence to paste.\n');
    expect(stdout).not.toContain('Rain');
  });

  it('need no quotation marks of the shell', async () => {
    expect(await reportOf('Nobody', 'else')).toMatchObject({ ok: true, words: 'Nobody else' });
  });
});

describe('the evidence', () => {
  it.each(['Nobody else said anything', 'will meet again'])('is taken by the build: %s', async (words) => {
    const place = (await reportOf(words)).places.at(-1);
    const said = (place?.evidence ?? '')
      .replace('paper-nobody-else', 'pasted')
      .replace('paper-will-meet', 'pasted')
      .replace(/says: .*/, 'says: A spokesman')
      .replace(/attribution: .*/, 'attribution: unnamed')
      .replace(/origin: .*/, 'origin: mod')
      .replace(/stance: .*/, 'stance: adds');
    const pasted = edited(
      SECOND,
      '---\nTalks were to go on. [@paper-again',
      `${said}---\nTalks were to go on. [@pasted; @paper-again`,
    );
    const ran = await runOn(sampleWith(pasted), '--texts', 'texts');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const lock = JSON.parse(String(ran.files.content.get('data/excerpts.lock.json'))) as {
      readonly excerpts: Readonly<Record<string, object>>;
    };
    expect(lock.excerpts['pasted']).toMatchObject({ source: 'paper', start: place?.start, end: place?.end });
  });

  it('is not taken while its author has not said what only they can say', async () => {
    const { evidence } = (await reportOf('Nobody else said anything')).places[0] ?? {};
    const pasted = edited(
      SECOND,
      '---\nTalks were to go on. [@paper-again',
      `${evidence ?? ''}---\nTalks were to go on. [@paper-nobody-else; @paper-again`,
    );
    const ran = await runOn(sampleWith(pasted), '--texts', 'texts');
    expect(ran.code).toBe(1);
    for (const field of ['says', 'attribution', 'origin', 'stance']) {
      expect(ran.stderr).toContain(`"${field}"`);
    }
  });
});

describe('words that stand in no text', () => {
  it('are shown with what is different, and the passage as it stands there', async () => {
    const ran = await ask('nobody said anything.');
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/^These words do not stand in the texts\. One passage is most like them; /);
    expect(ran.stdout).toContain(
      '\n  [-nobody-] {+Nobody else+} said [-anything.-] {+anything+}\n  Nobody else said anything\n  4 words',
    );
    expect(ran.stdout).toContain('\n      Nobody else said anything\n    says:');
    expect(ran.stdout).toMatch(/\nLooked in paper, wire\.\n$/);
  });

  it.each([
    ['case', 'OFFICIALS OF both Sides', 'Officials of both sides'],
    ['quotation marks', '"technical talks"', '“technical talks”'],
    ['a dash', 'BAKU (Wire) - Officials', 'BAKU (Wire) – Officials'],
    ['a part of a word', 'fallen in Decem', 'fallen in December'],
  ])('are found all the same where no more than %s is different', async (_, words, quote) => {
    const report = await reportOf(words);
    expect(report).toMatchObject({ ok: false, places: [] });
    expect(report.nearest.map((place) => place.quote)).toEqual([quote]);
  });

  it('are shown with all passages that are equally near, in every text', async () => {
    const same = await reportOf('will meet agin');
    expect(same.nearest.map(({ start }) => start)).toEqual([142, 211]);
    const several = await ask('on Wednsday');
    expect(several.stdout).toContain('2 passages are equally like them');
    expect(several.stdout).toMatch(/\npaper, characters 77–89, [^]*\nwire, characters 28–40, /);
  });

  it('are looked for in article text first', async () => {
    const files = sampleWith({ 'texts/wire.txt': `${SAMPLE_TEXTS['texts/wire.txt']} It came daily.` });
    const { stdout } = await askOn(files, '--texts', 'texts', '--json', 'It comes daily');
    const { places, nearest } = JSON.parse(stdout) as QuoteReport;
    expect(places.map(({ notArticle }) => notArticle)).toEqual(['promotion']);
    expect(nearest.map(({ source, quote }) => [source, quote])).toEqual([['wire', 'It came daily']]);
    const marked = await reportOf('Subscribe to your letters');
    expect(marked.nearest).toMatchObject([
      { quote: 'Subscribe to our letter', notArticle: 'promotion', evidence: null },
    ]);
  });

  it('are left alone where nothing is like them', async () => {
    const ran = await ask('rockets fell upon the harbour before dawn');
    expect(ran.code).toBe(1);
    expect(ran.stdout).toBe(
      'These words do not stand in the texts, and nothing there is much like them. Fewer words may find more.\n\nLooked in paper, wire.\n',
    );
  });
});

describe('passages that are longer than quotes may be', () => {
  const long = SAMPLE_TEXTS['texts/wire.txt'];

  it.each([
    ['the very words', long],
    ['other words', long.replace('government', 'goverment')],
  ])('are shown by their ends alone: %s', async (_, words) => {
    const ran = await ask(words);
    expect(ran.stdout).toContain('  BAKU (Wire) – Officials … had left the country');
    expect(ran.stdout).toContain(' (the limit is 9: too long)\n');
    expect(ran.stdout).toContain('  Quote a shorter passage.\n');
    expect(ran.stdout).not.toMatch(/gover|war/);
    expect(await reportOf(words)).toMatchObject(
      words === long ? { places: [{ evidence: null }] } : { nearest: [{ evidence: null, difference: null }] },
    );
  });

  it('warn of the limit of the whole source, too', async () => {
    const files = sampleWith(edited('data/timeline.yaml', 'quotedShare: 0.6', 'quotedShare: 0.5'));
    const { stdout } = await askOn(files, '--texts', 'texts', 'Nobody else said anything');
    expect(stdout).toContain('55.9 % with this (the limit is 50.0 %: too much)');
  });
});

describe('what is not there', () => {
  it('is told where there are no texts, with what to do', async () => {
    const ran = await askOn(memoryFiles(SAMPLE_DATA), 'will meet again');
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toBe(
      'data/texts:1:1  error  There is no text of any source in this folder.\n    mend: Name the texts after the sources (paper.txt), and their folder with --texts DIR.\n',
    );
    const one = await askOn(memoryFiles(SAMPLE_DATA), 'will meet again', '--source=wire', '--json');
    expect(one.code).toBe(1);
    expect(JSON.parse(one.stdout)).toMatchObject({
      ok: false,
      searched: [],
      missing: ['wire'],
      problems: [{ file: 'data/texts', message: 'The text of wire is not in this folder.' }],
    });
  });

  it('is told where some texts are missing', async () => {
    const files = memoryFiles({ ...SAMPLE_DATA, 'data/texts/wire.txt': SAMPLE_TEXTS['texts/wire.txt'] });
    const exact = await askOn(files, 'Officials met');
    expect(exact.code).toBe(0);
    const looked = /\nLooked in wire; not in paper, whose texts are not here\.\n$/;
    expect(exact.stdout).toMatch(looked);
    expect((await askOn(files, 'Nobody else said anything')).stdout).toMatch(looked);
  });

  it('is told where there is no timeline', async () => {
    const ran = await askOn(memoryFiles({}), 'words');
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toContain('data:1:1  error  There is no such folder.');
  });

  it('does not hinder while half of an event is written, and is told where it hinders', async () => {
    const half = await askOn(sampleWith({ [SECOND]: '---\ntitle: [' }), '--texts', 'texts', 'Nobody else');
    expect(half).toMatchObject({ code: 0, stderr: '' });
    const source = await askOn(
      sampleWith({ 'data/sources/wire.md': '---\noutlet: [' }),
      '--texts=texts',
      'Nobody else',
    );
    expect(source.code).toBe(0);
    expect(source.stderr).toContain('data/sources/wire.md:');
    const span = edited('data/sources/paper.md', 'starts: Subscribe to', 'starts: Subscribing');
    const marks = await askOn(sampleWith(span), '--texts=texts', 'Nobody else');
    expect(marks.stderr).toContain(
      'data/sources/paper.md:12:32  error  These words do not stand in the text.',
    );
    const asked = await askOn(
      sampleWith({ 'data/sources/wire.md': '---\noutlet: [' }),
      '--source=wire',
      'Nobody',
    );
    expect(asked.code).toBe(1);
    expect(asked.stderr).toContain('data/sources/wire.md:');
  });
});

describe('the command line', () => {
  it.each(['--help', '-h'])('explains itself with %s, and reads nothing', async (flag) => {
    const ran = await askOn(memoryFiles({}), flag);
    expect(ran).toMatchObject({ code: 0, stdout: QUOTE_HELP, stderr: '' });
  });

  it('has no option that is not explained', () => {
    for (const option of ['--source', '--texts', '--data', '--json', '--help']) {
      expect(QUOTE_HELP).toMatch(new RegExp(`^ {2}(-h, )?${option}\\b`, 'm'));
    }
    expect(Math.max(...QUOTE_HELP.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  it.each([
    [[], 'There are no words to look for: npm run quote -- "words as remembered".'],
    [[' '], 'There are no words to look for: npm run quote -- "words as remembered".'],
    [['“…”'], 'There are no words to look for: npm run quote -- "words as remembered".'],
    [['x', '--surce', 'wire'], 'There is no option --surce. Did you mean "--source"?'],
    [['x', '--source', 'wires'], 'There is no source "wires". Did you mean "wire"?'],
    [['x', '--source='], '--source needs the id of a source.'],
    [['x', '--texts='], '--texts needs the name of a folder.'],
  ])('is pointed at where it was not understood: %s', async (args, message) => {
    const ran = await askOn(sampleWith(), ...args);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toBe(`${message}\nnpm run quote -- --help tells what there is.\n`);
  });
});
