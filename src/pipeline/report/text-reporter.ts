/** For people: progress to standard output, problems to standard error. */
import type { Effects } from '../effects.ts';
import type { Options } from '../options.ts';
import { percent } from '../quotes/quoted-shares.ts';
import { counted, formatProblem, summary } from './report.ts';
import type { Proved, Reporter, Told } from './reporter.ts';

export function textReporter({ data, out }: Options, { stdout, stderr }: Effects): Reporter {
  const tell = ({ problems, more }: Told): void => {
    for (const problem of problems) stderr(formatProblem(problem));
    if (more.errors + more.notes > 0) stderr(`${untold(more)}\n`);
    if (problems.length > 0) stderr(`${summary(problems, more)}\n`);
  };
  return {
    reading: ({ events, sources }) => {
      stdout(`Reading ${data}/ … ${counted(events, 'event')}, ${counted(sources, 'source')}.\n`);
    },
    proved: (proof, shares) => {
      stdout(`${howProved(proof)}\n`);
      for (const [id, share] of shares) stdout(`  ${percent(share).padStart(6)} of ${id} is quoted\n`);
    },
    failed: (problems) => {
      tell(problems);
      stderr('Nothing was written; the last good dataset stays.\n');
      return 1;
    },
    checked: (problems) => {
      tell(problems);
      stdout('All is well. Nothing was written, for this was a check.\n');
      return 0;
    },
    written: (problems, { files, bytes }) => {
      tell(problems);
      stdout(`Wrote ${out}/ (${counted(files, 'file')}, ${(bytes / 1000).toFixed(0)} kB).\n`);
      return 0;
    },
  };
}

function untold({ errors, notes }: Told['more']): string {
  const counts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(notes > 0 ? [counted(notes, 'note')] : []),
  ];
  return `… and ${counts.join(' and ')} more, which are not told here.`;
}

/** Which of the two proofs was made, plainly. */
function howProved({ quotes, byText, byLock }: Proved): string {
  const all = counted(quotes, 'quote');
  if (byLock.length === 0) return `Checked ${all} against the texts of the sources, word for word.`;
  if (byText.length === 0) return `Checked ${all} against the lock; the texts are not here.`;
  return `Checked ${all}: against the text of ${byText.join(', ')}; against the lock for ${byLock.join(', ')}, whose texts are not here.`;
}
