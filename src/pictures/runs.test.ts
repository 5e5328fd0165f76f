import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWhole } from './glyphs.ts';
import { lettersWithoutFace, runsOf, type Span } from './runs.ts';

const span = (text: string, more: Partial<Span> = {}): Span => ({
  text,
  voice: 'serif',
  weight: 600,
  colour: 'ink',
  ...more,
});
const familiesOf = (text: string) => runsOf([span(text)], 'ltr').map(({ face }) => face.family);

/** All words of the timeline, as written, and as translated. */
function ourWords(): string {
  const entries = readdirSync('data', { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && /^(?!README).*\.(?:md|yaml)$/.test(entry.name));
  return files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')).join('\n');
}

describe('faces', () => {
  it('have every letter that the timeline is written with, in each language', () => {
    const words = ourWords();
    expect(words.length).toBeGreaterThan(100_000);
    expect(lettersWithoutFace(words)).toEqual([]);
  });

  it('tell letters that they have not', () => {
    expect(lettersWithoutFace('北京 and Baku, 北')).toEqual(['北', '京']);
  });

  it.each(['Erdoğan, ışık, Şam, İstanbul, Əliyev', 'ישראל וטורקיה: “פגישה”', 'إسرائيل وتركيا: لقاءٌ في باكو'])(
    'draw no box in “%s”, in any style',
    (text) => {
      for (const voice of ['serif', 'sans'] as const)
        for (const weight of [400, 600, 700] as const)
          for (const direction of ['ltr', 'rtl'] as const)
            expect(runsOf([span(text, { voice, weight })], direction).filter((run) => !isWhole(run))).toEqual(
              [],
            );
    },
  );

  it('are the page’s own for each script', () => {
    expect(familiesOf('Talks ישראל سوريا')).toEqual(
      expect.arrayContaining(['Source Serif 4', 'IBM Plex Sans Hebrew', 'IBM Plex Sans Arabic']),
    );
    expect(familiesOf('Ankara’da')).toEqual(['Source Serif 4']);
  });
});

describe('runsOf', () => {
  const seen = (text: string, direction: 'ltr' | 'rtl') =>
    runsOf([span(text)], direction)
      .map((run) => (run.level % 2 === 1 ? [...run.text].reverse().join('') : run.text))
      .join('');

  it('orders them as they are seen: from right to left, numbers and Latin names within from left to right', () => {
    expect(seen('שיחות ב־2025 (Baku).', 'rtl')).toBe('.(Baku) 2025־ב תוחיש');
    expect(seen('Talks, שיחות, again', 'ltr')).toBe('Talks, תוחיש, again');
  });

  it('keeps the order of Latin names in a line that runs the other way', () => {
    expect(seen('לפי \u2068SOFX\u2069, \u2068JNS\u2069.', 'rtl')).toBe('.JNS ,SOFX יפל');
  });

  it('draws no mark that only orders', () => {
    expect(seen('\u2068Middle East Eye\u2069', 'ltr')).toBe('Middle East Eye');
  });
});
