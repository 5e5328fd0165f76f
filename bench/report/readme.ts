/** Puts what was measured between the marks of `bench/README.md`. */
import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = 'bench/README.md';
const BEGIN = '<!-- last run: written by npm run bench -->';
const END = '<!-- end of last run -->';

export function writeReport(text: string): void {
  writeFileSync(PAGE, between(readFileSync(PAGE, 'utf8'), text));
}

/** Throws when the page has no place for it. */
export function between(page: string, text: string): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${PAGE} has no place for the table.`);
  return `${before}${BEGIN}\n\n${text}\n\n${END}${after}`;
}
