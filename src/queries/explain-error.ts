/** From what went wrong with a query, or takes long, to words for the page. */
import { capitalise } from '#domain/capitalise.ts';
import * as words from '#messages/errors.ts';
import { DatasetError, type DatasetFault } from './dataset-error.ts';

/** What a reader is waiting for. */
export type Wanted =
  | 'timeline'
  | 'event'
  | 'eventPassages'
  | 'passages'
  | 'search'
  | 'titles'
  | 'sources'
  | 'testimonies'
  | 'map'
  | 'account';

export interface Explanation {
  /** Names what is wanted and not there. */
  readonly title: string;
  /** What happened: a sentence. */
  readonly what: string;
  /** What the reader can do about it: a sentence. */
  readonly mend: string;
  /** Whether another try can help. */
  readonly retry: boolean;
}

/** Of the page itself: it takes long, code of it did not come, it met a fault of its own. */
type PageFault = 'slow' | 'part' | 'own';

/** Nothing has gone wrong yet, but a reader has waited for some time. */
export function explainDelay(wanted: Wanted): Explanation {
  return explain('slow', wanted);
}

/** Code of the page, instead of data, could not be fetched. */
export function explainMissingPart(): Explanation {
  return explain('part', 'timeline');
}

export function explainError(error: unknown, wanted: Wanted): Explanation {
  if (!(error instanceof DatasetError)) return explain('own', wanted);
  return explain(error.fault.kind, wanted, whatHappened(error.fault));
}

/** As it reads within a sentence. */
export function wantedWords(wanted: Wanted): string {
  return words.wanted({ wanted });
}

/** Every title must read well with one thing and with several. */
function explain(
  kind: DatasetFault['kind'] | PageFault,
  wanted: Wanted,
  what = words.what({ kind }),
): Explanation {
  return {
    title: capitalise(words.title({ kind, wanted: wantedWords(wanted) })),
    what,
    mend: words.mend({ kind }),
    retry: kind !== 'version',
  };
}

function whatHappened(fault: DatasetFault): string | undefined {
  if (fault.kind === 'http') return words.whatHttp({ status: String(fault.status) });
  if (fault.kind === 'version')
    return words.whatVersion({ found: versionWords(fault.found), expected: String(fault.expected) });
  if (fault.kind !== 'broken' || fault.at === '') return undefined;
  return words.whatBroken({ place: fault.at, fault: fault.message.replace(/\.$/, '') });
}

/** `none` stands for what is no version. */
function versionWords(found: unknown): string {
  return typeof found === 'number' || typeof found === 'string' ? String(found) : 'none';
}
