/** What is told of the timeline itself: by its authors, and by the machine that has checked it. */
import type { AboutFile } from '#domain/dataset/about-file.ts';
import type { CompleteBook } from './complete-book.ts';
import { listedCorrections, type Named } from './corrections.ts';
import { BEYOND_THE_MACHINE, type Checked, checksMade } from './machine-checks.ts';
import type { Payload } from './payload.ts';

export function aboutFile(book: CompleteBook, checked: Checked, named: Named): Payload<AboutFile> {
  return {
    about: aboutOf(book),
    checks: { made: checksMade(book, checked), beyond: [...BEYOND_THE_MACHINE] },
    corrections: listedCorrections(book, named),
  };
}

function aboutOf({ about, timeline, published, updated }: CompleteBook): AboutFile['about'] {
  const { scope, inclusion, leftOut, dates, backing, checked, by, madeNote } = about?.fields ?? {};
  return {
    scope: scope ?? [],
    inclusion: inclusion ?? [],
    leftOut: leftOut ?? [],
    dates: dates ?? [],
    backing: backing ?? [],
    checked: checked ?? [],
    by: by ?? null,
    made: about?.made ?? { kind: 'unknown' },
    madeNote: madeNote ?? null,
    published,
    updated,
    contact: timeline.contact ?? null,
  };
}
