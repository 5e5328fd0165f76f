/** What was found, as people read it. */
import { percent } from '../quotes/quoted-shares.ts';
import { formatDifference } from '../quotes/word-difference.ts';
import { counted } from '../report/report.ts';
import type { Limits, PassageReport, Relation } from './passage-report.ts';
import type { QuoteReport } from './quote-report.ts';

/** With more places than these, each has one line. */
const MOST_IN_FULL = 6;

const RELATIONS: Readonly<Record<Relation, (id: string) => string>> = {
  same: (id) => `This is excerpt ${id}: use it again.`,
  'holds-it': (id) => `Excerpt ${id} holds all of it: use that one again, if it serves.`,
  'within-it': (id) => `Excerpt ${id} is a part of it: use that one again, if it is enough.`,
  overlaps: (id) => `Excerpt ${id} overlaps it.`,
};

export function quoteLines(report: QuoteReport): readonly string[] {
  const { places, nearest, limits, ok } = report;
  return [
    headline(report),
    ...placeLines(places, limits),
    ...(!ok && places.length > 0 && nearest.length > 0 ? ['', 'Most like them in article text:'] : []),
    ...placeLines(nearest, limits),
    ...(ok && report.missing.length === 0 ? [] : searchedLines(report)),
  ];
}

function headline({ places, nearest, ok }: QuoteReport): string {
  const times = places.length === 1 ? 'once' : `${String(places.length)} times`;
  if (ok) return `These words stand in the texts ${times}.`;
  if (places.length > 0) return `These words stand in the texts ${times}, but not in article text.`;
  if (nearest.length === 0) {
    return 'These words do not stand in the texts, and nothing there is much like them. Fewer words may find more.';
  }
  const near =
    nearest.length === 1
      ? 'One passage is most like them'
      : `${String(nearest.length)} passages are equally like them`;
  return `These words do not stand in the texts. ${near}; what is different is marked [-yours-] {+in the text+}.`;
}

function searchedLines({ searched, missing }: QuoteReport): readonly string[] {
  const not = missing.length > 0 ? `; not in ${missing.join(', ')}, whose texts are not here` : '';
  return ['', `Looked in ${searched.join(', ')}${not}.`];
}

function placeLines(places: readonly PassageReport[], limits: Limits): readonly string[] {
  if (places.length > MOST_IN_FULL) {
    return ['', ...places.map(where), '', 'More words find fewer places; then there is evidence to paste.'];
  }
  return places.flatMap((place) => ['', ...fullLines(place, limits)]);
}

function where({ source, start, end, paragraph, way, notArticle }: PassageReport): string {
  const marked = notArticle === null ? '' : ` (not article text: ${notArticle})`;
  return `${source}, characters ${String(start)}–${String(end)}, paragraph ${String(paragraph)}, ${percent(way)} of the way through${marked}`;
}

function fullLines(place: PassageReport, limits: Limits): readonly string[] {
  const { quote, difference, excerpts, evidence } = place;
  return [
    where(place),
    ...(difference === null ? [] : [`  ${formatDifference(difference)}`]),
    `  ${quote}`,
    `  ${wordsLine(place, limits)}`,
    ...(place.notArticle === null ? [`  ${shareLine(place, limits)}`] : []),
    ...excerpts.map(({ id, relation }) => `  ${RELATIONS[relation](id)}`),
    ...(evidence === null ? [`  ${whyNoEvidence(place)}`] : ['', evidence.trimEnd()]),
  ];
}

function wordsLine({ words }: PassageReport, { quoteWords }: Limits): string {
  const over = words > quoteWords ? ': too long' : '';
  return `${counted(words, 'word')} (the limit is ${String(quoteWords)}${over})`;
}

function shareLine(
  { quotedShare: { now, then }, source }: PassageReport,
  { quotedShare: limit }: Limits,
): string {
  const over = then > limit ? ': too much' : '';
  return `${percent(now)} of ${source} is quoted, ${percent(then)} with this (the limit is ${percent(limit)}${over})`;
}

function whyNoEvidence({ isTooLong, notArticle }: PassageReport): string {
  if (notArticle !== null) return 'What is not article text cannot be quoted.';
  if (isTooLong) return 'Quote a shorter passage.';
  return 'The words beside it do not tell it from the other places: quote more.';
}
