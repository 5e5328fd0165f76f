/** What is wrong in an author's files, told so that the author can go there and mend it. */
import { compare } from '#base/compare.ts';

/** A place in a file; line and column are counted from 1, columns in UTF-16 units as editors count them. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Said before what is wrong, where line and column alone lead nobody there: of a table, `Column "when"`. */
  readonly within?: string;
}

/** Errors fail the build; notes do not. */
export type Severity = 'error' | 'note';

export interface Problem extends Position {
  readonly severity: Severity;
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly mend: string;
}

export function fault(at: Position, message: string, mend: string): Problem {
  return problem('error', at, message, mend);
}

export function note(at: Position, message: string, mend: string): Problem {
  return problem('note', at, message, mend);
}

function problem(severity: Severity, at: Position, message: string, mend: string) {
  const { file, line, column, within } = at;
  return { severity, file, line, column, message: within ? `${within}: ${message}` : message, mend };
}

export function startOf(file: string): Position {
  return { file, line: 1, column: 1 };
}

export function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

/** By file, line and column; the same complaint at the same place once. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const once = new Map(problems.map((one) => [JSON.stringify(one), one]));
  return [...once.values()].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
  );
}
