import { describe, expect, it } from 'vitest';
import { decode } from '#domain/dataset/decode.ts';
import { sourcesFileSchema } from '#domain/dataset/source-records.ts';
import { sliceCodePoints } from '#domain/excerpts/code-points.ts';
import { coverageOf } from '#domain/excerpts/coverage.ts';
import { normalise } from '#domain/excerpts/normalise.ts';
import { parseOptions } from '../options.ts';
import { jsonReporter } from '../report/json-reporter.ts';
import { lockedWith } from '../testing/locked.ts';
import { memoryFiles } from '../testing/memory-files.ts';
import { type Content, edited, type Ran, runOn, sampleWith } from '../testing/run-sample.ts';
import { SAMPLE_DATA, SAMPLE_TEXTS } from '../testing/sample.ts';
import { shelved } from '../testing/shelved.ts';
import { cover as coverAll, type CoverageReport } from './cover.ts';

function cover(changed: Content = {}, ...args: readonly string[]): Promise<Ran> {
  return runOn(sampleWith(changed), '--texts', 'texts', '--coverage', ...args);
}

async function reportOf(changed: Content = {}, ...args: readonly string[]): Promise<CoverageReport> {
  const { stdout } = await cover(changed, '--json', ...args);
  return JSON.parse(stdout) as CoverageReport;
}

describe('--coverage', () => {
  it('tells totals, sentences that nothing touches, and the whole text by position', async () => {
    const ran = await cover({}, '--source', 'paper');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toBe(`Reading data/ … 3 events, 2 sources.

paper: 253 characters in 4 paragraphs
   42.6 % of the article text is cited (80)
   57.4 % of the article text is not (108)
   25.7 % of the whole text is marked as not article text (65)

  Sentences that no excerpt touches: 1 of 3, the longest first
    characters  paragraph      at   share  words
       179–227          3  70.8 %  19.0 %      8

  The whole text in reading order; stretches without a word are left out
    characters  paragraph      at   share  words
          0–40          1   0.0 %  15.8 %      7  not article text
         41–89          2  16.2 %  19.0 %      9  cited
        89–118          2  35.2 %  11.5 %      5  not cited
       118–135          2  46.6 %   6.7 %      2  cited
       135–142        2–3  53.4 %   2.8 %      1  not cited
       142–157          3  56.1 %   5.9 %      3  cited
       157–228          3  62.1 %  28.1 %     11  not cited
       228–253          4  90.1 %   9.9 %      4  not article text
`);
  });

  it('shows no word of the texts but two of each place that is not cited, and those only when asked', async () => {
    const words = new Set(
      Object.values(SAMPLE_TEXTS)
        .join(' ')
        .match(/\p{L}{5,}/gu),
    );
    const said = new Set((await cover()).stdout.match(/\p{L}{5,}/gu));
    expect([...words].filter((word) => said.has(word))).toEqual([]);
    const hinted = await reportOf({}, '--hints');
    const [paper] = hinted.sources;
    expect(paper?.untouched.map(({ hint }) => hint)).toEqual(['Nobody else']);
    expect(paper?.stretches.map(({ hint }) => hint).filter((hint) => hint !== null)).toEqual([
      '',
      'for what',
      'They',
      'the spokesman',
    ]);
    expect((await cover({}, '--hints')).stdout).toContain('     8  Nobody else …\n');
  });

  it('gives the stretches that a page computes from the dataset', async () => {
    const { files } = await runOn(sampleWith(), '--texts', 'texts');
    const written = [...files.content].find(([path]) => /\/sources\.[^/]*json$/.test(path));
    const decoded = decode(sourcesFileSchema, JSON.parse(String(written?.[1])));
    if (!decoded.ok) throw new Error('The sources cannot be read.');
    const { sources } = decoded.value;
    const told = (await reportOf()).sources;
    expect(sources.map(({ id }) => id)).toEqual(told.map(({ source }) => source));
    for (const [i, record] of sources.entries()) {
      expect(coverageOf(record)).toEqual(
        told[i]?.stretches.map(({ start, end, state }) => ({ start, end, state })),
      );
      expect(told[i]?.characters.cited).toBe(Math.round(record.quotedShare * record.articleLength));
    }
  });

  it('counts all characters once, and no sentence as touched by its neighbour', async () => {
    for (const source of (await reportOf()).sources) {
      const { cited, uncited, 'not-article': marked } = source.characters;
      expect(cited + uncited + marked).toBe(source.length);
      expect(source.articleLength).toBe(source.length - marked);
    }
  });

  it('lists the longest sentence first, and ends one where a paragraph or the article ends', async () => {
    const text = `${SAMPLE_TEXTS['texts/wire.txt']} Rain fell\n\nOn Feb. 4 nobody came to it. Why? Ads: buy.`;
    const wire = edited(
      'data/sources/wire.md',
      'kind: news-brief',
      'kind: news-brief\nnotArticle: [{ what: ad, starts: "Ads:", ends: $ }]',
    );
    const { sources } = await reportOf({ ...wire, 'texts/wire.txt': text }, '--source', 'wire');
    const sentences = sources[0]?.untouched.map(({ start, end }) =>
      sliceCodePoints(normalise(text), start, end),
    );
    expect(sentences).toEqual(['On Feb. 4 nobody came to it.', 'Rain fell', 'Why?']);
    expect(sources[0]).toMatchObject({
      sentences: 5,
      untouched: [{ paragraphs: { first: 2, last: 2 } }, {}, {}],
    });
  });

  it('is no whole document, and says nowhere that all is well, where a text is lost on the way', async () => {
    let said = '';
    const effects = {
      files: sampleWith(),
      stdout: (text: string) => (said += text),
      stderr: () => undefined,
    };
    const options = parseOptions(['--coverage', '--json']);
    if (!options.ok || !options.value.coverage) throw new Error('No options.');
    const lost = {
      sources: ['paper', 'wire'],
      has: () => true,
      textOf: (id: string) =>
        id === 'paper' ? Promise.resolve(shelved(id, 'So it was.')) : Promise.reject(new Error('lost')),
    };
    const report = jsonReporter(options.value, effects);
    await expect(coverAll(options.value, options.value.coverage, lost, effects, report)).rejects.toThrow(
      'lost',
    );
    expect(said).toContain('"source": "paper"');
    expect(said).not.toContain('"ok"');
  });

  it('writes nothing', async () => {
    expect((await cover()).files.changes).toEqual([]);
  });

  it('tells which texts are not here, and says what to do where none is', async () => {
    const one = await runOn(
      await lockedWith({}, { 'texts/wire.txt': SAMPLE_TEXTS['texts/wire.txt'] }),
      '--coverage',
      '--texts',
      'texts',
    );
    expect(one.code).toBe(0);
    expect(one.stdout).toMatch(/\nNothing is told of paper: the texts are not here\.\n$/);
    const none = await runOn(await lockedWith(), '--coverage');
    expect(none).toMatchObject({ code: 1 });
    expect(none.stderr).toContain(
      'data/texts:1:1  error  There is no text of any source in this folder.\n    mend: Name the texts after the sources (paper.txt), and their folder with --texts DIR.\n',
    );
    const other = await runOn(await lockedWith(), '--coverage', '--source', 'wire');
    expect(other.stderr).toContain('error  The text of wire is not in this folder.');
  });

  it('tells faults instead, for a wrong quote would count as nothing', async () => {
    const ran = await cover(edited('data/events/second-talks.md', 'will meet again', 'would meet again'));
    expect(ran.code).toBe(1);
    expect(ran.stdout).not.toContain('cited');
    expect(ran.stderr).toContain('This quote does not stand in the text of paper.');
  });

  it('is asked of one source that there is', async () => {
    const ran = await runOn(
      memoryFiles({ ...SAMPLE_DATA, ...SAMPLE_TEXTS }),
      '--texts=texts',
      '--coverage',
      '--source=wires',
    );
    expect(ran).toMatchObject({ code: 2 });
    expect(ran.stderr).toBe(
      'There is no source "wires". Did you mean "wire"?\nnpm run data -- --help tells what there is.\n',
    );
  });
});
