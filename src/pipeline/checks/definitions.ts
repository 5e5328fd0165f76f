/** An excerpt is written out once; other events borrow it by its id. */
import { type Book, type EvidenceEntry, mayDefine } from '../book.ts';
import { fault, type Position, type Problem } from '../problem.ts';
import { didYouMean } from '../schema/nearest-word.ts';
import { grouped } from './lists.ts';

/** Not more than once. */
export function checkDefinedOnce({ events }: Book): readonly Problem[] {
  const entries = events.flatMap(({ evidence }) => [...evidence.values()]);
  const defined = grouped(
    entries.filter(({ borrowed }) => !borrowed),
    ({ id }) => id,
  );
  return [...defined.values()].filter((same) => same.length > 1).flatMap(checkTwice);
}

/** At least once, and whole. */
export function checkDefinitions(book: Book): readonly Problem[] {
  const entries = book.events.flatMap(({ evidence }) => [...evidence.values()]);
  const defined = new Map(entries.filter(({ borrowed }) => !borrowed).map((entry) => [entry.id, entry]));
  return [
    ...entries.flatMap(checkParts),
    ...entries
      .filter(({ id, borrowed }) => borrowed && !defined.has(id) && !mayDefine(book, 'events/', id))
      .map((entry) => undefinedFault(entry, defined.keys())),
  ];
}

function checkTwice(same: readonly EvidenceEntry[]): readonly Problem[] {
  return same.map(({ id, atKey }) => {
    const others = same.map((other) => other.atKey([])).filter(({ file }) => file !== atKey([]).file);
    const mend =
      'Keep source and quote in one of them; the others give says, attribution, origin and stance alone.';
    return fault(atKey([]), `The excerpt "${id}" is written out here and in ${placesOf(others)}.`, mend);
  });
}

/** `data/events/x.md:3, data/events/y.md:8` */
export function placesOf(places: readonly Pick<Position, 'file' | 'line'>[]): string {
  return places.map(({ file, line }) => `${file}:${String(line)}`).join(', ');
}

function checkParts({ id, borrowed, fields, whole, at, atKey }: EvidenceEntry): readonly Problem[] {
  if (!borrowed && whole) {
    const missing = fields.quote === undefined ? 'quote' : fields.source === undefined ? 'source' : null;
    if (missing === null) return [];
    return [fault(atKey([]), `The excerpt "${id}" has no ${missing}.`, `Give its ${missing}.`)];
  }
  const beside = (['before', 'after'] as const).find((key) => borrowed && fields[key] !== undefined);
  if (!beside) return [];
  return [
    fault(
      at([beside]),
      `"${beside}" stands here without a quote.`,
      'It belongs where the quote is written out.',
    ),
  ];
}

function undefinedFault({ id, atKey }: EvidenceEntry, defined: Iterable<string>): Problem {
  const mend = didYouMean(id, defined, 'Give its source and quote here.');
  return fault(atKey([]), `No event writes out the excerpt "${id}".`, mend);
}
