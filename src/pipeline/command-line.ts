/** What the commands have in common in reading their command lines. */
import { err, ok, type Result } from '#base/result.ts';
import type { Effects } from './effects.ts';
import { didYouMean } from './schema/nearest-word.ts';

/** 0: all is well · 1: something is wrong, was not found, or could not be written · 2: the command was not understood. */
export type ExitCode = 0 | 1 | 2;

/** What `parse` makes of the line, which knows these options. Errors are words for the one who typed. */
export function understood<T>(args: readonly string[], known: object, parse: () => T): Result<T, string> {
  try {
    return ok(parse());
  } catch (error) {
    return err(explain(error, args, Object.keys(known)));
  }
}

export function misunderstood(why: string, command: string, { stderr }: Pick<Effects, 'stderr'>): 2 {
  stderr(`${why}\n${command} -- --help tells what there is.\n`);
  return 2;
}

/** Without the slash at its end. */
export function folder(path: string): string {
  return path.replace(/(?<=.)\/+$/, '');
}

/** null when all of the options that name something name it. */
export function emptyOption(
  values: Readonly<Record<string, string | null>>,
  what = 'the name of a folder',
): string | null {
  const empty = Object.entries(values).find(([, value]) => value === '');
  return empty ? `--${empty[0]} needs ${what}.` : null;
}

export function noSuchSource(id: string, sources: readonly string[]): string {
  return `There is no source "${id}". ${didYouMean(id, sources, `Known are ${sources.join(', ')}.`)}`;
}

function explain(error: unknown, args: readonly string[], known: readonly string[]): string {
  const names = known.map((name) => `--${name}`);
  const unknown = args.find(
    (arg) => arg.startsWith('-') && !names.includes(arg.split('=')[0] ?? '') && arg !== '-h',
  );
  if (unknown !== undefined) {
    return `There is no option ${unknown}. ${didYouMean(unknown, names, `Known are ${names.join(', ')}.`)}`;
  }
  const words = error instanceof Error ? error.message : String(error);
  return (words.split('\n')[0] ?? words).replace(/\.? (?:To|This) .*$/, '.');
}
