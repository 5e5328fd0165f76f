/** What this pipeline has checked, in words for readers, and what no machine can. Whoever changes a check changes its sentence. */
import type { EventDetail } from '#domain/dataset/event-details.ts';
import { DEFAULT_LIMITS } from '../schema/timeline-file.ts';
import type { CompleteBook } from './complete-book.ts';

/** How many there are of each; `computed`: dates that were counted anew. */
export interface Checked {
  readonly quotes: number;
  readonly sentences: number;
  readonly computed: number;
}

export function countChecked(details: readonly EventDetail[]): Checked {
  return {
    quotes: new Set(details.flatMap(({ evidence }) => evidence.map(({ excerpt }) => excerpt))).size,
    sentences: details.reduce((sum, detail) => sum + detail.sentences.length, 0),
    computed: details.filter(isComputed).length,
  };
}

export function isComputed({ basis }: EventDetail): boolean {
  return basis.derivation.some(({ ground }) => ground === 'excerpt');
}

export function checksMade(book: CompleteBook, { quotes, sentences, computed }: Checked): string[] {
  return [
    `Each of the ${numbered(quotes, 'quotation')} was found, word for word, in the text of its source; only spacing and the way in which letters are stored may differ. Where the texts are not at hand when this page is made, a fingerprint of each quotation shows that no letter of it has been changed since.`,
    `Each of the ${numbered(sentences, 'sentence')} cites at least one quoted passage, and each passage is cited.`,
    limitWords(book),
    ...(computed > 0 ? [computedWords(computed)] : []),
    'Where a passage that dates an event names a weekday, the day is such a weekday.',
    'No event stands before one that it followed, and no plan rests on a text that came out after its day.',
    'Where the number of independent origins suggests another status than the one that is given, it is pointed out to the authors; a reason that they give stands with the event.',
    'Every person, office, place and source that an event names is described in the data.',
  ];
}

/** The same for every timeline. */
export const BEYOND_THE_MACHINE: readonly string[] = [
  'Whether a sentence says no more than the passage that it cites.',
  'Whether what a source reports is true.',
  'Whether it was understood rightly who says something, and who reported it first.',
  'Whether something is missing that should be told.',
  'Whether the publisher’s page still says what the text that was checked says.',
];

function limitWords({ timeline: { limits } }: CompleteBook): string {
  const { quoteWords = DEFAULT_LIMITS.quoteWords, quotedShare = DEFAULT_LIMITS.quotedShare } = limits ?? {};
  return `No quotation has more than ${numbered(quoteWords, 'word')}, and no more than ${String(Math.round(quotedShare * 100))}% of the text of an article is quoted.`;
}

function computedWords(count: number): string {
  const whose = count === 1 ? 'The date of one event was' : `The dates of ${String(count)} events were`;
  return `${whose} counted anew from the words of a source, such as “on Wednesday”, and the day on which it was published; a date that these words do not allow is refused.`;
}

function numbered(count: number, what: string): string {
  return `${String(count)} ${what}${count === 1 ? '' : 's'}`;
}
