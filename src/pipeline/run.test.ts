import { describe, expect, it } from 'vitest';
import { HELP } from './help.ts';
import { memoryFiles } from './testing/memory-files.ts';
import { lockedWith } from './testing/locked.ts';
import { edited, problemsOf, reportOf, runOn, sampleWith } from './testing/run-sample.ts';
import { SAMPLE_DATA } from './testing/sample.ts';

const OPTIONS = '--data --out --texts --check --coverage --source --hints --json --help'.split(' ');
const FIRST = 'data/events/first-talks.md';

describe('the command', () => {
  it('tells what it does', async () => {
    const ran = await runOn(sampleWith(), '--texts', 'texts');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(
      /^Reading data\/ … 3 events, 2 sources\.\nChecked 5 quotes .*\n {2}42\.6 % of paper is quoted\n {2}46\.3 % of wire is quoted\nWrote public\/dataset\/ \(21 files, \d+ kB\)\.\n$/,
    );
  });

  it('finds all faults in one run, in order of file and line, and says how many', async () => {
    const many = {
      ...edited('data/actors.yaml', 'kind: office', 'kind: ministry'),
      ...edited('data/places.yaml', 'lat: 40.3953', 'lat: 400'),
      ...edited('data/sources/wire.md', 'language: en', 'langauge: en'),
      ...edited('data/events/second-talks.md', 'will meet again', 'would meet again'),
      ...edited(
        'data/events/fall-of-the-government.md',
        'The government fell.',
        'It rained. The government fell.',
      ),
      [FIRST]: SAMPLE_DATA[FIRST].replace('date: 2025-04-09', 'date: 2025-04-10')
        .replace('category: talks', 'category: talk')
        .replace('places: [baku]', 'places: [bakoo]')
        .replace('; @wire-met]', '; @wire-mte]'),
      'data/events/notes.txt': '',
    };
    const problems = await problemsOf(many);
    expect(problems.map((problem) => problem.split(' | ')[0])).toEqual([
      'data/actors.yaml:1:44 error "kind" cannot be "ministry".',
      'data/events/fall-of-the-government.md:16:1 error This sentence has no citation: "It rained."',
      'data/events/first-talks.md:7:12 error 2025-04-10 is on a Thursday, not on a Wednesday.',
      'data/events/first-talks.md:9:11 error "category" cannot be "talk".',
      'data/events/first-talks.md:15:10 error There is no place "bakoo".',
      'data/events/first-talks.md:31:3 error No sentence cites "wire-met".',
      'data/events/first-talks.md:46:37 error "wire-mte" is no evidence of this event.',
      'data/events/notes.txt:1:1 error This file is not expected here.',
      'data/events/second-talks.md:10:12 error This quote does not stand in the text of paper.',
      'data/places.yaml:4:8 error "lat" is outside of -90 to 90 degrees: 400.',
      'data/sources/wire.md:2:1 error "language" is missing.',
      'data/sources/wire.md:10:1 error "langauge" is not a field that is known here.',
    ]);
    const ran = await runOn(sampleWith(many), '--texts', 'texts');
    expect(ran.stderr).toContain(
      '\n12 errors in 7 files.\nNothing was written; the last good dataset stays.\n',
    );
  });

  it('tells each fault like a compiler', async () => {
    const ran = await runOn(sampleWith(edited(FIRST, 'actors: [mod]', 'actors: [mdo]')), '--texts', 'texts');
    expect(ran.code).toBe(1);
    expect(ran.stderr).toBe(
      `${FIRST}:14:10  error  There is no actor "mdo".\n    mend: Did you mean "mod"?\n1 error in 1 file.\nNothing was written; the last good dataset stays.\n`,
    );
  });

  it('tells notes, and fails nothing for them', async () => {
    const noted = edited(FIRST, 'status: confirmed', 'status: reported');
    const ran = await runOn(sampleWith(noted), '--texts', 'texts');
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain(`${FIRST}:10:9  note  Reported, by 3 origins`);
    expect(ran.stderr).toContain('0 errors and 1 note in 1 file.');
    expect(ran.stdout).toContain('Wrote public/dataset/');
  });

  it('writes nothing when it only checks', async () => {
    const ran = await runOn(await lockedWith(), '--check');
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('All is well. Nothing was written, for this was a check.');
    expect(ran.files.changes).toEqual([]);
  });

  it('speaks to machines in one document', async () => {
    const ran = await runOn(sampleWith(), '--texts', 'texts', '--json');
    expect(ran.stderr).toBe('');
    expect(reportOf(ran)).toEqual({
      ok: true,
      written: 'public/dataset',
      events: 3,
      sources: 2,
      quotes: {
        checked: 5,
        byText: ['paper', 'wire'],
        byLock: [],
        shares: { paper: 80 / 188, wire: 63 / 136 },
      },
      problems: [],
    });
    const failed = await runOn(sampleWith(edited(FIRST, '[mod]', '[mdo]')), '--texts', 'texts', '--json');
    expect(failed.code).toBe(1);
    expect(reportOf(failed)).toMatchObject({
      ok: false,
      written: null,
      problems: [{ severity: 'error', file: FIRST, line: 14, column: 10, mend: 'Did you mean "mod"?' }],
    });
  });

  it('reads and writes where it is told to', async () => {
    const here = [...(await lockedWith()).content];
    const moved = Object.fromEntries(here.map(([path, text]) => [`mine/${path}`, text]));
    const ran = await runOn(memoryFiles(moved), '--data', 'mine/data/', '--out=site/dataset');
    expect(ran.stdout).toContain('Wrote site/dataset/');
    expect(ran.files.content.has('site/dataset/manifest.json')).toBe(true);
    const wrong = await runOn(memoryFiles({ 'mine/data/timeline.yaml': 'id: [' }), '--data', 'mine/data');
    expect(wrong.stderr).toContain('mine/data/timeline.yaml:1:');
  });
});

describe('the help', () => {
  it.each(['--help', '-h'])('is what %s gives, and nothing is read', async (flag) => {
    const ran = await runOn(memoryFiles({}), flag, '--data', 'nowhere');
    expect(ran).toMatchObject({ code: 0, stdout: HELP, stderr: '' });
  });

  it('explains every option', () => {
    for (const option of OPTIONS) {
      expect(HELP).toMatch(new RegExp(`^ {2}(-h, )?${option}\\b`, 'm'));
    }
    expect(Math.max(...HELP.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  it.each([
    [['--chekc'], 'There is no option --chekc. Did you mean "--check"?'],
    [['--verbose'], `There is no option --verbose. Known are ${OPTIONS.join(', ')}.`],
    [['--texts'], "Option '--texts <value>' argument missing"],
    [['--data='], '--data needs the name of a folder.'],
    [['--source', 'paper'], '--source goes with --coverage.'],
    [['--hints'], '--hints goes with --coverage.'],
    [['--coverage', '--source='], '--source needs the id of a source.'],
    [['--check=yes'], "Option '--check' does not take an argument"],
    [['data'], "Unexpected argument 'data'."],
  ])('is pointed at where the command was not understood: %s', async (args, message) => {
    const ran = await runOn(sampleWith(), ...args);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toBe(`${message}\nnpm run data -- --help tells what there is.\n`);
    expect(ran.files.changes).toEqual([]);
  });
});
