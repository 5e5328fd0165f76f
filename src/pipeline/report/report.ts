/** What was found, for people and for machines. */
import type { Problem } from '../problem.ts';

/** As compilers write it, so that editors make links of it. */
export function formatProblem({ file, line, column, severity, message, mend }: Problem): string {
  const place = `${file}:${String(line)}:${String(column)}`;
  return `${place}  ${severity}  ${message}\n    mend: ${mend}\n`;
}

/** `3 errors and 1 note in 2 files.` */
export function summary(problems: readonly Problem[], more = { errors: 0, notes: 0 }): string {
  const told = problems.filter(({ severity }) => severity === 'error').length;
  const errors = told + more.errors;
  const notes = problems.length - told + more.notes;
  const files = new Set(problems.map(({ file }) => file)).size;
  const counts = [counted(errors, 'error'), ...(notes > 0 ? [counted(notes, 'note')] : [])];
  return `${counts.join(' and ')} in ${counted(files, 'file')}.`;
}

/** `1 event`, `2 events`; a further word for the plural where `-s` does not do. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : several}`;
}
