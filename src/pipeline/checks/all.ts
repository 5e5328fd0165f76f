/** All checks of the book; those of quotes against texts or lock stand in `quotes/`. */
import type { Book } from '../book.ts';
import type { Problem } from '../problem.ts';
import { checkAccessed } from './accessed.ts';
import { checkCitations } from './citations.ts';
import { checkConflicts } from './conflicts.ts';
import { checkCorroboration } from './corroboration.ts';
import { checkCorrections } from './corrections.ts';
import { checkDateBasis } from './date-basis.ts';
import { checkDefinedOnce, checkDefinitions } from './definitions.ts';
import { checkDerivation } from './derivation.ts';
import { checkFollows } from './follows.ts';
import { checkEventIds, checkOtherIds } from './ids.ts';
import { checkPlanned } from './planned.ts';
import { checkQuoteWords } from './quote-words.ts';
import { checkEventRepeats, checkOtherRepeats } from './repeats.ts';
import { checkEventReferences, checkFollowed, checkSourceReferences } from './resolve.ts';
import { checkEventMarks, checkSourceMarks } from './straight-marks.ts';
import { checkTimeline } from './timeline.ts';
import { checkWeekdays } from './weekday.ts';

type Check = (book: Book) => readonly Problem[];

/** What is wrong with an event: told without the others, but for what it borrows. */
const EVENT_CHECKS: readonly Check[] = [
  checkEventIds,
  checkEventReferences,
  checkDefinitions,
  checkCitations,
  checkConflicts,
  checkDateBasis,
  checkWeekdays,
  checkDerivation,
  checkPlanned,
  checkCorroboration,
  checkEventRepeats,
  checkQuoteWords,
  checkEventMarks,
];

const OTHER_CHECKS: readonly Check[] = [
  checkDefinedOnce,
  checkOtherIds,
  checkSourceReferences,
  checkTimeline,
  checkAccessed,
  checkCorrections,
  checkOtherRepeats,
  checkSourceMarks,
];

/** What all events together can tell alone. */
const SEQUENCE_CHECKS: readonly Check[] = [checkFollowed, checkFollows];

export function checkBook(book: Book): readonly Problem[] {
  return [...checkUnordered(book), ...SEQUENCE_CHECKS.flatMap((check) => check(book))];
}

/** Of a book whose events follow others that are not in it. */
export function checkUnordered(book: Book): readonly Problem[] {
  return [...checkEvents(book), ...OTHER_CHECKS.flatMap((check) => check(book))];
}

/** The events alone, as where they come in batches beside the same lists. */
export function checkEvents(book: Book): readonly Problem[] {
  return EVENT_CHECKS.flatMap((check) => check(book));
}
