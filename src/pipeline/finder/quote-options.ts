/** The command line of `npm run quote` as it was meant. */
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '#base/result.ts';
import { type NormalisedText, normalise } from '#domain/excerpts/normalise.ts';
import { emptyOption, folder, understood } from '../command-line.ts';

export interface QuoteOptions {
  /** With at least one letter or digit, unless help is asked for. */
  readonly words: NormalisedText;
  readonly data: string;
  readonly texts: string;
  /** An id; null = all. */
  readonly source: string | null;
  readonly json: boolean;
  readonly help: boolean;
}

const KNOWN = {
  source: { type: 'string' },
  texts: { type: 'string' },
  data: { type: 'string', default: 'data' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Errors are words for the one who typed. Words that were not put in quotation marks are taken together. */
export function parseQuoteOptions(args: readonly string[]): Result<QuoteOptions, string> {
  const parsed = understood(args, KNOWN, () =>
    parseArgs({ args: [...args], options: KNOWN, allowPositionals: true }),
  );
  if (!parsed.ok) return parsed;
  const { data, texts = `${folder(data)}/texts`, source = null, json, help } = parsed.value.values;
  const words = normalise(parsed.value.positionals.join(' '));
  const empty = emptyOption({ data, texts }) ?? emptyOption({ source }, 'the id of a source');
  if (empty !== null) return err(empty);
  if (!help && !/[\p{L}\p{N}]/u.test(words)) {
    return err('There are no words to look for: npm run quote -- "words as remembered".');
  }
  return ok({ words, data: folder(data), texts: folder(texts), source, json, help });
}
