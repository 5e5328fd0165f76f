/** The command line of `npm run data` as it was meant. */
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '#base/result.ts';
import { emptyOption, folder, understood } from './command-line.ts';

export interface Options {
  readonly data: string;
  readonly out: string;
  /** null = `texts` in the folder of data, if it is there. */
  readonly texts: string | null;
  readonly check: boolean;
  /** null = not asked for. */
  readonly coverage: CoverageOptions | null;
  readonly json: boolean;
  readonly help: boolean;
}

export interface CoverageOptions {
  /** An id; null = all. */
  readonly source: string | null;
  readonly hints: boolean;
}

const KNOWN = {
  data: { type: 'string', default: 'data' },
  out: { type: 'string', default: 'public/dataset' },
  texts: { type: 'string' },
  check: { type: 'boolean', default: false },
  coverage: { type: 'boolean', default: false },
  source: { type: 'string' },
  hints: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Errors are words for the one who typed. */
export function parseOptions(args: readonly string[]): Result<Options, string> {
  const parsed = understood(args, KNOWN, () => parseArgs({ args: [...args], options: KNOWN }));
  if (!parsed.ok) return parsed;
  const { data, out, texts = null, check, coverage, source = null, hints, json, help } = parsed.value.values;
  const empty = emptyOption({ data, out, texts }) ?? emptyOption({ source }, 'the id of a source');
  if (empty !== null) return err(empty);
  if (!coverage && source !== null) return err('--source goes with --coverage.');
  if (!coverage && hints) return err('--hints goes with --coverage.');
  return ok({
    data: folder(data),
    out: folder(out),
    texts: texts && folder(texts),
    check,
    coverage: coverage ? { source, hints } : null,
    json,
    help,
  });
}
