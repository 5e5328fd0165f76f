/** Puts what was measured between the marks of `bench/README.md`. */
import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = 'bench/README.md';

/** What is written there, each between marks of its own. */
type Part = 'last run' | 'lighthouse';

export function writeReport(part: Part, text: string): void {
  writeFileSync(PAGE, between(readFileSync(PAGE, 'utf8'), part, text));
}

/** Throws when the page has no place for it. */
export function between(page: string, part: Part, text: string): string {
  const [begin, end] = [`<!-- ${part}: written by npm run bench -->`, `<!-- end of ${part} -->`];
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${PAGE} has no place for the table.`);
  return `${before}${begin}\n\n${text}\n\n${end}${after}`;
}
