/** The book and the texts, as far as they can be read: an author looks for quotes while half of a file is written. */
import type { Book } from '../book.ts';
import type { Files } from '../effects.ts';
import { note, type Problem, startOf } from '../problem.ts';
import { prove } from '../quotes/prove.ts';
import { noTextIn, readTexts } from '../quotes/read-texts.ts';
import { shelve, type ShelvedText } from '../quotes/shelf.ts';
import { readDataFiles } from '../read/data-files.ts';
import { readBook, type Reading } from '../read/read-book.ts';
import type { QuoteOptions } from './quote-options.ts';

export interface Library {
  readonly book: Book;
  readonly shelf: readonly ShelvedText[];
  /** Ids of sources whose texts are not here. */
  readonly missing: readonly string[];
  /** What keeps a text from being looked through; other faults of the book are for the build to tell. */
  readonly problems: readonly Problem[];
}

export async function openLibrary(
  { data, texts: folder, source }: Pick<QuoteOptions, 'data' | 'texts' | 'source'>,
  files: Files,
): Promise<Library> {
  const written = await readDataFiles(data, files);
  const reading = readBook(written);
  const { book } = reading;
  const wanted = book.sources.map(({ id }) => id).filter((id) => source === null || id === source);
  const { texts, problems: unread } = await readTexts(folder, false, wanted, files);
  const proof = prove(book, texts, null);
  const isNothingHere = wanted.length > 0 && texts.size === 0 && unread.length === 0;
  return {
    book,
    shelf: shelve(book, texts, proof),
    missing: wanted.filter((id) => !texts.has(id)),
    problems: [
      ...unreadSources(reading, data),
      ...unread,
      ...proof.problems.filter(({ file }) => isOfSources(file, data)),
      ...(isNothingHere ? [noTextIn(folder, wanted)] : []),
      ...(written.tables.length > 0 ? [tablesUnread(`${data}/tables`)] : []),
    ],
  };
}

/** Reading all of them would take as long as the build. */
function tablesUnread(folder: string): Problem {
  const message =
    'What tables quote is not looked at here: of Markdown events alone you are told which excerpts a passage touches, and how much of a source is quoted.';
  return note(startOf(folder), message, 'npm run data checks the quotes of all.');
}

/** Of a timeline without sources, everything may be the reason. */
function unreadSources({ book, problems }: Reading, data: string): readonly Problem[] {
  if (book.sources.length === 0) return problems;
  const unusable = new Set(book.unusable.map(({ path }) => path));
  return problems.filter(({ file }) => isOfSources(file, data) && unusable.has(file));
}

function isOfSources(file: string, data: string): boolean {
  return file.startsWith(`${data}/sources`);
}
