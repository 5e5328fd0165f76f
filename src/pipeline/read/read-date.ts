/** A date field of a file, read as EDTF. */
import type { ReadDate } from '../book.ts';
import { readEdtf } from '../edtf/read-edtf.ts';
import { fault, type Position, type Problem } from '../problem.ts';

/** null and no problem where the field itself was missing or wrong: that has been told already. */
export function readDate(text: string | undefined, at: () => Position, problems: Problem[]): ReadDate {
  if (text === undefined) return null;
  const date = readEdtf(text);
  if (date.ok) return date.value;
  problems.push(fault(at(), `${date.error.message}.`, date.error.mend));
  return null;
}
