/** From an error of a query to words for the page. */
import { assertNever } from '#base/assert-never.ts';
import { DatasetError, type DatasetFault } from './dataset-error.ts';

export interface Explanation {
  readonly title: string;
  /** What happened: a sentence. */
  readonly what: string;
  /** What the reader can do about it: a sentence. */
  readonly mend: string;
  /** Whether another try can help. */
  readonly retry: boolean;
}

export function explainError(error: unknown): Explanation {
  if (error instanceof DatasetError) return explainFault(error.fault);
  return {
    title: 'Something went wrong',
    what: 'This page met a fault of its own.',
    mend: 'Reload the page. If it happens again, please tell whoever publishes it.',
    retry: true,
  };
}

function explainFault(fault: DatasetFault): Explanation {
  switch (fault.kind) {
    case 'offline':
      return {
        title: 'The timeline could not be reached',
        what: 'No answer came. You may be offline, or the site that publishes this timeline may be.',
        mend: 'Check your connection and try again.',
        retry: true,
      };
    case 'missing':
      return {
        title: 'The timeline is not there',
        what: 'The site answers, but the timeline’s data are not where they should be.',
        mend: 'They may be on their way: try again in a minute. If it stays so, please tell whoever publishes this page.',
        retry: true,
      };
    case 'http':
      return {
        title: 'The timeline could not be loaded',
        what: `The site that publishes this timeline has trouble of its own (error ${String(fault.status)}).`,
        mend: 'Try again in a minute.',
        retry: true,
      };
    case 'broken':
      return {
        title: 'The timeline is damaged',
        what: `Part of its data cannot be read${place(fault)}. Rather than show you some of it as if it were all, this page shows none.`,
        mend: 'Please tell whoever publishes this page.',
        retry: false,
      };
    case 'version':
      return {
        title: 'The timeline and this page do not match',
        what: `The data are of version ${versionWords(fault.found)}; this page reads version ${String(fault.expected)}.`,
        mend: 'Reload the page. If it stays so, please tell whoever publishes it.',
        retry: false,
      };
    case 'mixed':
      return {
        title: 'The timeline has just been published anew',
        what: 'Part of what arrived is of the older timeline and part of the newer.',
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
