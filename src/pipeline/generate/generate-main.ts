import { parseArgs } from 'node:util';
import { err, ok, type Result } from '#base/result.ts';
import { folder, misunderstood, understood } from '../command-line.ts';
import type { TableFormat } from './author-files.ts';
import { generate, type GenerateOptions } from './generate.ts';

const HELP = `npm run generate -- --events 100000 --seed 1 [options]

Makes a folder of data with so many invented events, which passes all checks: for trying and measuring large timelines.

  --events N      how many events (1000)
  --seed N        another number gives another timeline, the same number the same (1)
  --out DIR       the folder: empty, not there, or made by an earlier run, which is removed (.cache/generated)
  --format NAME   of the tables: ndjson, csv or parquet (ndjson)
  -h, --help      this page

Then: npm run data -- --data .cache/generated --out .cache/generated-dataset
Or, to look at it as a site: npm start -- --data .cache/generated
`;

const KNOWN = {
  events: { type: 'string', default: '1000' },
  seed: { type: 'string', default: '1' },
  out: { type: 'string', default: '.cache/generated' },
  format: { type: 'string', default: 'ndjson' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const FORMATS: readonly TableFormat[] = ['ndjson', 'csv', 'parquet'];

function parseOptions(args: readonly string[]): Result<GenerateOptions | null, string> {
  const parsed = understood(args, KNOWN, () => parseArgs({ args: [...args], options: KNOWN }));
  if (!parsed.ok) return parsed;
  const { events, seed, out, format, help } = parsed.value.values;
  if (help) return ok(null);
  const known = FORMATS.find((name) => name === format);
  if (!known) return err(`--format is one of ${FORMATS.join(', ')}.`);
  if (!/^[1-9]\d{0,6}$/.test(events)) return err('--events needs a number from 1 to 9999999.');
  if (!/^\d{1,9}$/.test(seed)) return err('--seed needs a whole number.');
  if (out === '') return err('--out needs the name of a folder.');
  return ok({ events: Number(events), seed: Number(seed), format: known, out: folder(out) });
}

async function main(args: readonly string[]): Promise<number> {
  const options = parseOptions(args);
  const say = (text: string): void => void process.stdout.write(text);
  const refused = (why: string): number =>
    misunderstood(why, 'npm run generate', { stderr: (text) => void process.stderr.write(text) });
  if (!options.ok) return refused(options.error);
  if (!options.value) {
    say(HELP);
    return 0;
  }
  const { out, events } = options.value;
  const made = await generate(options.value);
  if (!made.ok) return refused(made.error);
  say(`Wrote ${out}/ (${String(events)} events).\n`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
