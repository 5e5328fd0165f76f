/** Coverage for people. */
import type { CoverageState } from '#domain/excerpts/coverage.ts';
import { percent } from '../quotes/quoted-shares.ts';
import { counted } from '../report/report.ts';
import type { Placed, SourceCoverage } from './source-coverage.ts';

const STATES: Readonly<Record<CoverageState, string>> = {
  cited: 'cited',
  uncited: 'not cited',
  'not-article': 'not article text',
};

const HEADINGS = ['characters', 'paragraph', 'at', 'share', 'words', ''];

export function coverageLines(source: SourceCoverage): readonly string[] {
  return [
    `${source.source}: ${counted(source.length, 'character')} in ${counted(source.paragraphs, 'paragraph')}`,
    ...totals(source),
    '',
    ...untouchedLines(source),
    '',
    '  The whole text in reading order; stretches without a word are left out',
    ...table(
      source.stretches
        .filter(({ words }) => words > 0)
        .map((one) => [...cells(one), `${STATES[one.state]}  ${hinted(one)}`]),
    ),
  ];
}

function untouchedLines({ untouched, sentences }: SourceCoverage): readonly string[] {
  const count = `  Sentences that no excerpt touches: ${String(untouched.length)} of ${String(sentences)}`;
  if (untouched.length === 0) return [count];
  return [`${count}, the longest first`, ...table(untouched.map((one) => [...cells(one), hinted(one)]))];
}

function totals({ characters, length, articleLength }: SourceCoverage): readonly string[] {
  const line = (count: number, whole: number, says: string): string =>
    `  ${percent(whole > 0 ? count / whole : 0).padStart(7)} ${says} (${String(count)})`;
  return [
    line(characters.cited, articleLength, 'of the article text is cited'),
    line(characters.uncited, articleLength, 'of the article text is not'),
    line(characters['not-article'], length, 'of the whole text is marked as not article text'),
  ];
}

function cells({ start, end, paragraphs: { first, last }, way, share, words }: Placed): readonly string[] {
  return [
    `${String(start)}–${String(end)}`,
    first === last ? String(first) : `${String(first)}–${String(last)}`,
    percent(way),
    percent(share),
    String(words),
  ];
}

function hinted({ hint }: Placed): string {
  return hint === null ? '' : `${hint} …`;
}

/** Numbers stand to the right, and the last column, which is words, to the left. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const all = [HEADINGS, ...rows];
  const widths = HEADINGS.map((_, column) =>
    all.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), 0),
  );
  return all.map((row) =>
    row
      .map((cell, column) => (column === HEADINGS.length - 1 ? cell : cell.padStart(widths[column] ?? 0)))
      .reduce((line, cell) => `${line}  ${cell}`, '  ')
      .trimEnd(),
  );
}
