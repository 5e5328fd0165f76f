import { fault, type Problem, startOf } from '../problem.ts';

/** The system would not have a file; `why` are its words. */
export function notWritten(path: string, why: string): Problem {
  return fault(startOf(path), `This could not be written: ${why}.`, 'Make it writable, and run again.');
}
