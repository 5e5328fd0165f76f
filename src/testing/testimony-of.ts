/**
 * Draws testimonies from text, one event a line:
 *
 *     strikes: ft, mee/reuters adds anonymous | dated ft 2025-04-02 | differ ft mee
 *
 * Evidence is `source/origin stance attribution`: only the source must be there; the rest is the source itself, `supports`,
 * `outlet`. `dated` names the sources that date the event, and the days of outside references (`?` for one not known).
 */
import { DATASET_FORMAT } from '#domain/dataset/shared.ts';
import type { TestimonyFile } from '#domain/dataset/testimony-file.ts';
import { latestDay } from '#domain/event-date.ts';
import { type Testimonies, testimoniesOf } from '#domain/lens/testimony.ts';
import { ATTRIBUTIONS, STANCES } from '#domain/vocabulary.ts';
import { dateOf } from './date-of.ts';
import { distinct, linesOf, oneOf } from './words-of.ts';

interface Drawn {
  readonly id: string;
  readonly evidence: readonly (readonly [
    source: string,
    origin: string,
    stance: number,
    attribution: number,
  ])[];
  readonly dated: readonly string[];
  readonly differ: readonly (readonly string[])[];
}

export function testimoniesDrawn(text: string): Testimonies {
  const testimonies = testimoniesOf(testimonyFileOf(text));
  if (!testimonies.ok) throw new Error(`Test notation: ${JSON.stringify(testimonies.error)}`);
  return testimonies.value;
}

/** The file that such testimonies are read from. */
export function testimonyFileOf(text: string): TestimonyFile {
  const drawn = linesOf(text).map(draw);
  const sources = distinct(
    drawn.flatMap(({ evidence, dated, differ }) => [
      ...evidence.map(([source]) => source),
      ...dated.filter((word) => !isDay(word)),
      ...differ.flat(),
    ]),
  );
  const origins = distinct(drawn.flatMap(({ evidence }) => evidence.map(([, origin]) => origin)));
  const row = (source: string) => sources.indexOf(source);
  return {
    format: DATASET_FORMAT,
    dataset: 'test-dataset',
    sources,
    origins,
    events: {
      id: drawn.map(({ id }) => id),
      evidence: drawn.map(({ evidence }) =>
        evidence.map(([source, origin, stance, attribution]) => [
          row(source),
          origins.indexOf(origin),
          stance,
          attribution,
        ]),
      ),
      dating: drawn.map(({ dated }) => dated.filter((word) => !isDay(word)).map(row)),
      references: drawn.map(({ dated }) =>
        dated.filter(isDay).map((word) => (word === '?' ? null : latestDay(dateOf(word)))),
      ),
      conflicts: drawn.map(({ differ }) => differ.map((accounts) => accounts.map(row))),
    },
  };
}

function draw(line: string): Drawn {
  const [id = '', rest = ''] = line.split(/:\s*/, 2);
  const [evidence = '', ...more] = rest.split('|').map((part) => part.trim());
  const wordsAfter = (name: string) =>
    more.filter((part) => part.startsWith(`${name} `)).map((part) => part.split(/\s+/).slice(1));
  return {
    id,
    evidence: evidence.split(/,\s*/).map(evidenceOf),
    dated: wordsAfter('dated').flat(),
    differ: wordsAfter('differ'),
  };
}

function evidenceOf(text: string): Drawn['evidence'][number] {
  const [name = '', ...words] = text.split(/\s+/);
  const [source = '', origin = source] = name.split('/');
  const stance = STANCES.indexOf(oneOf(words, STANCES, 'supports'));
  return [source, origin, stance, ATTRIBUTIONS.indexOf(oneOf(words, ATTRIBUTIONS, 'outlet'))];
}

function isDay(word: string): boolean {
  return word === '?' || /^\d{4}/.test(word);
}
