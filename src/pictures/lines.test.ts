import { describe, expect, it } from 'vitest';
import { widthOfRun } from './glyphs.ts';
import { cut, linesOf, textOf, wordsOf } from './lines.ts';
import { runsOf, type Line, type Span } from './runs.ts';

const styled = (text: string, more: Partial<Span> = {}): Span => ({
  text,
  voice: 'serif',
  weight: 600,
  colour: 'ink',
  ...more,
});
const broken = (text: string, measure: number) => linesOf(wordsOf([styled(text)]), measure);
const widthOf = (line: Line) => runsOf(line, 'ltr').reduce((sum, run) => sum + widthOfRun(run), 0);

const TITLE = 'Fidan calls the situation very dangerous and asks the international community to stop Israel';

describe('linesOf', () => {
  it('breaks between words, loses none, and keeps to the measure', () => {
    for (const measure of [8, 12, 18, 30]) {
      const lines = broken(TITLE, measure);
      expect(lines.map(textOf).join(' ')).toBe(TITLE);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(measure + 0.3);
    }
  });

  it('leaves no last word by itself where the lines can be even', () => {
    expect(broken('Talks in Baku and a hotline', 11.5).map(textOf)).toEqual([
      'Talks in Baku',
      'and a hotline',
    ]);
  });

  it('breaks a word that is wider than a line between its letters, marks with their letter', () => {
    const word = 'Donau\u0308dampfschifffahrtsgesellschaft';
    const lines = broken(word, 4);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.map(textOf).join('')).toBe(word);
    expect(lines.some((line) => textOf(line).startsWith('\u0308'))).toBe(false);
  });

  it('keeps the style of each word, within a word too', () => {
    const bold = { voice: 'sans', weight: 600 } as const;
    const [line = []] = linesOf(
      wordsOf([styled('Strike. '), styled('Disputed', bold), styled(': a source denies it.')]),
      100,
    );
    expect(line.map(({ text }) => text)).toEqual(['Strike.', ' Disputed', ': a source denies it.']);
  });

  it('keeps a name by itself on both lines that it is on', () => {
    const lines = broken('אבג \u2068Middle East Eye\u2069 דהו', 8).map(textOf);
    expect(lines).toHaveLength(2);
    const open = lines.findIndex((line) => line.includes('\u2068') && !line.includes('\u2069'));
    expect(lines[open + 1]).toMatch(/^\u2068/);
  });
});

describe('cut', () => {
  it('leaves alone what has room', () => {
    expect(cut(wordsOf([styled('Talks in Baku')]), 20, 2).map(textOf)).toEqual(['Talks in Baku']);
  });

  it('says of what has none that it goes on', () => {
    const lines = cut(wordsOf([styled(TITLE)]), 14, 2);
    expect(lines).toHaveLength(2);
    expect(textOf(lines[1] ?? [])).toMatch(/\w…$/);
  });
});
