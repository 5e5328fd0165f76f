/** All checks of the book; those of quotes against texts or lock stand in `quotes/`. */
import type { Book } from '../book.ts';
import type { Problem } from '../problem.ts';
import { checkAccessed } from './accessed.ts';
import { checkCitations } from './citations.ts';
import { checkConflicts } from './conflicts.ts';
import { checkCorroboration } from './corroboration.ts';
import { checkCorrections } from './corrections.ts';
import { checkDateBasis } from './date-basis.ts';
import { checkDefinitions } from './definitions.ts';
import { checkDerivation } from './derivation.ts';
import { checkFollows } from './follows.ts';
import { checkIds } from './ids.ts';
import { checkPlanned } from './planned.ts';
import { checkQuoteWords } from './quote-words.ts';
import { checkRepeats } from './repeats.ts';
import { checkReferences } from './resolve.ts';
import { checkStraightMarks } from './straight-marks.ts';
import { checkTimeline } from './timeline.ts';
import { checkWeekdays } from './weekday.ts';

const CHECKS: readonly ((book: Book) => readonly Problem[])[] = [
  checkIds,
  checkReferences,
  checkDefinitions,
  checkCitations,
  checkConflicts,
  checkDateBasis,
  checkWeekdays,
  checkDerivation,
  checkFollows,
  checkPlanned,
  checkCorroboration,
  checkTimeline,
  checkAccessed,
  checkCorrections,
  checkRepeats,
  checkQuoteWords,
  checkStraightMarks,
];

export function checkBook(book: Book): readonly Problem[] {
  return CHECKS.flatMap((check) => check(book));
}
