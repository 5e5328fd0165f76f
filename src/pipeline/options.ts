/** The command line as it was meant. */
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '#base/result.ts';
import { didYouMean } from './schema/nearest-word.ts';

export interface Options {
  readonly data: string;
  readonly out: string;
  /** null = `texts` in the folder of data, if it is there. */
  readonly texts: string | null;
  readonly check: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

const KNOWN = {
  data: { type: 'string', default: 'data' },
  out: { type: 'string', default: 'public/dataset' },
  texts: { type: 'string' },
  check: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Errors are words for the one who typed. */
export function parseOptions(args: readonly string[]): Result<Options, string> {
  try {
    const { values } = parseArgs({ args: [...args], options: KNOWN, allowPositionals: false });
    const { data, out, texts = null, check, json, help } = values;
    const empty = Object.entries({ data, out, texts }).find(([, value]) => value === '');
    if (empty) return err(`--${empty[0]} needs the name of a folder.`);
    return ok({ data: folder(data), out: folder(out), texts: texts && folder(texts), check, json, help });
  } catch (error) {
    return err(explain(error, args));
  }
}

function folder(path: string): string {
  return path.replace(/(?<=.)\/+$/, '');
}

function explain(error: unknown, args: readonly string[]): string {
  const names = Object.keys(KNOWN).map((name) => `--${name}`);
  const unknown = args.find(
    (arg) => arg.startsWith('-') && !names.includes(arg.split('=')[0] ?? '') && arg !== '-h',
  );
  if (unknown !== undefined) {
    return `There is no option ${unknown}. ${didYouMean(unknown, names, `Known are ${names.join(', ')}.`)}`;
  }
  const words = error instanceof Error ? error.message : String(error);
  return (words.split('\n')[0] ?? words).replace(/\.? (?:To|This) .*$/, '.');
}
