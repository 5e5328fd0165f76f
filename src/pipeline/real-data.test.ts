/** Over the timeline that this repository tells: no character of any quote can be changed unnoticed. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type NormalisedText, normalise } from '#domain/excerpts/normalise.ts';
import { type Book, definitionsOf } from './book.ts';
import { sha256 } from './hash.ts';
import { type Lock, parseLock } from './lock/lock.ts';
import { nodeFiles } from './node-files.ts';
import { checkQuote } from './quotes/by-lock.ts';
import { proveByText } from './quotes/by-text.ts';
import { type WantedQuote, wantedQuotes } from './quotes/wanted.ts';
import { readDataFiles } from './read/data-files.ts';
import { readBook } from './read/read-book.ts';
import { memoryFiles } from './testing/memory-files.ts';
import { runOn } from './testing/run-sample.ts';

const DATA = 'data';
const LOCK = `${DATA}/excerpts.lock.json`;

let book: Book;
let lock: Lock;
let quotes: readonly WantedQuote[];

beforeAll(async () => {
  ({ book } = readBook(await readDataFiles(DATA, nodeFiles)));
  const parsed = parseLock(readFileSync(LOCK, 'utf8'));
  if (!parsed.ok) throw new Error(`The lock ${parsed.error}.`);
  lock = parsed.value;
  quotes = wantedQuotes(book);
});

/** The quote with one character exchanged for another that white space and Unicode form do not forgive. */
function* changedByOne(quote: NormalisedText): Generator<NormalisedText> {
  const letters = Array.from(quote);
  for (const [i, letter] of letters.entries()) {
    yield normalise([...letters.slice(0, i), letter === 'x' ? 'y' : 'x', ...letters.slice(i + 1)].join(''));
  }
}

function filesOfData(): Readonly<Record<string, string>> {
  const paths = readdirSync(DATA, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter((path) => !path.startsWith(`${DATA}/texts/`));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

describe('the quotes of this timeline', () => {
  it('are all proved by the lock as they stand', async () => {
    expect(quotes.length).toBeGreaterThan(100);
    expect(quotes.map(({ id }) => id).sort()).toEqual([...lock.excerpts.keys()].sort());
    const ran = await runOn(memoryFiles(filesOfData()), '--check');
    expect(ran.code, ran.stderr).toBe(0);
  });

  it('are each refused by the lock when any one character is another', () => {
    for (const wanted of quotes) {
      expect(checkQuote(wanted, lock), wanted.id).toEqual([]);
      for (const quote of changedByOne(wanted.quote)) {
        expect(checkQuote({ ...wanted, quote }, lock).length, `${wanted.id}: ${quote}`).toBe(1);
      }
    }
  });

  it('are each refused by a text when any one character is another', () => {
    for (const wanted of quotes) {
      const text = normalise(`Before it. ${wanted.quote} Behind it.`);
      const provenBy = (quote: NormalisedText): boolean =>
        proveByText(
          wanted.source,
          { sha256: sha256(text), text, paragraphs: [] },
          [],
          [{ ...wanted, quote, before: undefined, after: undefined }],
        ).problems.length === 0;
      expect(provenBy(wanted.quote), wanted.id).toBe(true);
      for (const quote of changedByOne(wanted.quote)) {
        expect(text.includes(quote), `${wanted.id}: ${quote}`).toBe(false);
      }
      const [first] = changedByOne(wanted.quote);
      expect(first && provenBy(first), wanted.id).toBe(false);
    }
  });

  it('fail the whole command when one of them is changed in its file', async () => {
    const files = filesOfData();
    const [, wanted] = quotes;
    const { file, line } = wanted?.at ?? { file: '', line: 0 };
    const lines = (files[file] ?? '').split('\n');
    const changed = lines.map((text, i) =>
      i === line - 1 ? text.replace(/(\s*)(\S)(?=\S*$)/, '$1#') : text,
    );
    const ran = await runOn(memoryFiles({ ...files, [file]: changed.join('\n') }), '--check');
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain(`${file}:${String(line)}:`);
    expect(ran.stderr).toContain('This quote is not the one that was found in the text of');
  });

  it('are written out once each', () => {
    expect(definitionsOf(book).size).toBe(quotes.length);
  });
});
