/** From what went wrong with a query, or takes long, to words for the page. */
import { assertNever } from '#base/assert-never.ts';
import { capitalise } from '#domain/capitalise.ts';
import { DatasetError, type DatasetFault } from './dataset-error.ts';

/** What a reader is waiting for, as it reads within a sentence. */
export type Wanted =
  | 'the timeline'
  | 'this event'
  | 'this event’s passages'
  | 'the passages'
  | 'the search'
  | 'the titles'
  | 'the sources'
  | 'the record of who tells what'
  | 'the account of how this was made';

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

/** Nothing has gone wrong yet, but a reader has waited for some time. */
export function explainDelay(wanted: Wanted): Explanation {
  return {
    title: `Still waiting for ${wanted}`,
    what: 'The answer is taking longer than it should.',
    mend: 'It may come at any moment. If it does not, check your connection and try again.',
    retry: true,
  };
}

export function explainError(error: unknown, wanted: Wanted): Explanation {
  if (error instanceof DatasetError) return explainFault(error.fault, capitalise(wanted));
  return {
    title: 'Something went wrong',
    what: 'This page met a fault of its own.',
    mend: 'Reload the page. If it happens again, please tell whoever publishes it.',
    retry: true,
  };
}

/** Every title must read well with one thing and with several. */
function explainFault(fault: DatasetFault, wanted: string): Explanation {
  switch (fault.kind) {
    case 'offline':
      return {
        title: `${wanted} could not be reached`,
        what: 'No answer came. You may be offline, or the site that publishes this timeline may be.',
        mend: 'Check your connection and try again.',
        retry: true,
      };
    case 'late':
      return {
        title: `${wanted} did not come in time`,
        what: 'Nothing has come from the site that publishes this timeline for half a minute.',
        mend: 'Check your connection and try again. If it stays so, come back later.',
        retry: true,
      };
    case 'missing':
      return {
        title: `${wanted} could not be found`,
        what: 'The site answers, but the data are not where they should be.',
        mend: 'They may be on their way: try again in a minute. If it stays so, please tell whoever publishes this page.',
        retry: true,
      };
    case 'http':
      return {
        title: `${wanted} could not be loaded`,
        what: `The site that publishes this timeline has trouble of its own (error ${String(fault.status)}).`,
        mend: 'Try again in a minute.',
        retry: true,
      };
    case 'broken':
      return {
        title: `${wanted} cannot be shown`,
        what: `What came is damaged${place(fault)}.`,
        mend: 'Check whether your network wants you to sign in, and try again. If it stays so, please tell whoever publishes this page.',
        retry: true,
      };
    case 'version':
      return {
        title: `${wanted} and this page do not match`,
        what: `The data are of version ${versionWords(fault.found)}; this page reads version ${String(fault.expected)}.`,
        mend: 'Reload the page. If it stays so, please tell whoever publishes it.',
        retry: false,
      };
    case 'mixed':
      return {
        title: `${wanted} could not be put together`,
        what: 'The timeline has just been published anew, and parts of both have come.',
        mend: 'Try again in a minute.',
        retry: true,
      };
    default:
      return assertNever(fault);
  }
}

function place({ at, message }: { readonly at: string; readonly message: string }): string {
  return at === '' ? '' : ` (${at}: ${message.replace(/\.$/, '')})`;
}

function versionWords(found: unknown): string {
  return typeof found === 'number' || typeof found === 'string' ? String(found) : 'unknown';
}
