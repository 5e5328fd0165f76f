/**
 * Draws an event's detail from text:
 *
 *     baku 2025-04-09 explicit TR:party,AZ:host by:levant-1
 *     Officials met in Baku. [@levant-1; @ft-1]
 *     They spoke of a line. [@ft-1]
 *
 *     Nothing was signed. [@ft-1]
 *
 *     levant-1 <levant-files> unnamed turkish-mod "a meeting was held" "Turkish defence ministry sources"
 *     ft-1 <financial-times> outlet own disputes "talks in Azerbaijan" "the newspaper itself"
 *     conflict "who took part" levant-1 "two sides" ft-1 "three sides"
 *
 * First line: id, EDTF, basis, countries, dating excerpts. An empty line between sentences begins a paragraph.
 * Evidence: excerpt id, source, attribution, stance (`supports`), origin or `own`, quote, who says so.
 */
import type { Conflict, EventDetail, Evidence, Sentence } from '#domain/dataset/event-details.ts';
import { ATTRIBUTIONS, BASIS_KINDS, COUNTRY_ROLES, STANCES } from '#domain/vocabulary.ts';
import { linesOf, nameOf, oneOf, wordsOfLine } from './words-of.ts';

const CITATIONS = /\s*\[(@[^\]]+)\]$/;

export function detailOf(text: string, overrides: Partial<EventDetail> = {}): EventDetail {
  const [header = '', ...rest] = linesOf(text);
  const { plain } = wordsOfLine(header);
  const cited =
    plain
      .find((word) => word.startsWith('by:'))
      ?.slice(3)
      .split(',') ?? [];
  return {
    id: plain[0] ?? '',
    edtf: plain[1] ?? 'unknown',
    sentences: sentencesOf(text),
    evidence: rest.filter((line) => /^\S+ </.test(line)).map(evidenceOf),
    conflicts: rest.filter((line) => line.startsWith('conflict ')).map(conflictOf),
    basis: {
      kind: oneOf(plain, BASIS_KINDS, 'explicit'),
      excerpts: cited,
      references: [],
      weekday: null,
      note: null,
      distances: [],
      derivation: [],
    },
    statusNote: null,
    countries: countriesOf(plain),
    corrections: [],
    ...overrides,
  };
}

function sentencesOf(text: string): Sentence[] {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => linesOf(paragraph).filter((line) => CITATIONS.test(line)))
    .filter((lines) => lines.length > 0);
  return paragraphs.flatMap((lines, paragraph) =>
    lines.map((line) => ({
      text: line.replace(CITATIONS, ''),
      cites: [(CITATIONS.exec(line)?.[1] ?? '').split(';').map((cite) => cite.trim().slice(1))],
      paragraph,
    })),
  );
}

function evidenceOf(line: string): Evidence {
  const { plain, quoted } = wordsOfLine(line);
  const [excerpt = '', source = ''] = plain;
  const known: readonly string[] = [...ATTRIBUTIONS, ...STANCES, 'own'];
  const origin = plain.slice(2).find((word) => !known.includes(word));
  return {
    excerpt,
    source: source.slice(1, -1),
    means: null,
    quote: quoted[0] ?? `the words of ${excerpt}`,
    says: quoted[1] ?? 'the outlet itself',
    attribution: oneOf(plain, ATTRIBUTIONS, 'outlet'),
    origin: { id: origin ?? source.slice(1, -1), name: nameOf(origin ?? source.slice(1, -1)) },
    ownReporting: origin === undefined,
    stance: oneOf(plain, STANCES, 'supports'),
  };
}

function conflictOf(line: string): Conflict {
  const { plain, quoted } = wordsOfLine(line);
  const [about = '', ...says] = quoted;
  return { about, accounts: plain.slice(1).map((excerpt, i) => ({ excerpt, says: says[i] ?? '' })) };
}

function countriesOf(words: readonly string[]): EventDetail['countries'] {
  const list = words.find((word) => /^[A-Z]{2}(:|,|$)/.test(word))?.split(',') ?? [];
  return list.map((entry) => ({
    code: entry.slice(0, 2),
    role: oneOf([entry.slice(3)], COUNTRY_ROLES, 'party'),
  }));
}
