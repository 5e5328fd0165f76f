/** Ids are lower-case words, stand once, and hold no date: dates get corrected, ids do not. */
import type { Book, ListEntry } from '../book.ts';
import { fault, type Position, type Problem, startOf } from '../problem.ts';
import { ID_SHAPE, LONGEST_ID, RESERVED_IDS } from '../schema/rules.ts';
import { ID_OF_FILE } from '../read/id-of-file.ts';
import { repeated } from './lists.ts';

interface Named {
  readonly id: string;
  readonly at: Position;
}

/** The ids of events and of their excerpts. */
export function checkEventIds({ events, references }: Book): readonly Problem[] {
  const excerpts = events.flatMap(({ evidence }) =>
    [...evidence.values()].map((entry) => ({ id: entry.id, at: entry.atKey([]) })),
  );
  return [
    ...events.flatMap(({ id, idAt: at, idMend }) => [
      ...checkShape({ id, at }, idMend),
      ...checkDates({ id, at }),
    ]),
    ...excerpts.flatMap((one) => checkShape(one, SHAPE)),
    ...checkDatingIds(events, references),
  ];
}

/** All other ids. */
export function checkOtherIds(book: Book): readonly Problem[] {
  const sources = book.sources.map(({ id, file }) => ({ id, at: startOf(file) }));
  const lists = [book.actors, book.places, book.references].map((list) => list.map(named));
  const { timeline } = book;
  const ofTimeline = timeline ? [{ id: timeline.fields.id ?? '', at: timeline.at(['id']) }] : [];
  return [
    ...sources.flatMap((one) => [...checkShape(one, ID_OF_FILE), ...checkDates(one)]),
    ...[...lists.flat(), ...ofTimeline].flatMap(checkDates),
    ...lists.flatMap(checkRepeated),
  ];
}

function named({ id, at }: ListEntry<{ readonly id: string }>): Named {
  return { id, at: at(['id']) };
}

const SHAPE = 'Ids are lower-case words, digits and single hyphens, such as "first-baku-meeting".';

function checkShape({ id, at }: Named, mend: string): readonly Problem[] {
  if (RESERVED_IDS.has(id)) return [reserved(id, at)];
  if (id.length > LONGEST_ID) {
    const message = `"${id.slice(0, 20)}…" is longer than ${String(LONGEST_ID)} characters.`;
    return [fault(at, message, 'Name it in a few words.')];
  }
  if (ID_SHAPE.test(id)) return [];
  return [fault(at, `"${id}" is not an id.`, mend === SHAPE ? SHAPE : `${mend} ${SHAPE}`)];
}

/** Of an id that a page could not look up. */
export function reserved(id: string, at: Position): Problem {
  const mend = 'Give it another id, or a second word.';
  return fault(at, `The id "${id}" is a word that browsers keep for themselves.`, mend);
}

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
/** March and May are words of other meanings too, but not beside a number. */
const DATE_WORDS = new RegExp(
  `(?:^|-)((?:1[0-9]|20)\\d\\d|january|february|april|june|july|august|september|october|november|december|(?:${MONTHS})-\\d+|\\d+-(?:${MONTHS}))(?=-|$)`,
);

/** Not asked of excerpts: their ids may repeat what the quoted words say. */
function checkDates({ id, at }: Named): readonly Problem[] {
  const date = DATE_WORDS.exec(id)?.[1];
  if (date === undefined) return [];
  const mend = 'Name what it is: dates get corrected, and ids stay for good.';
  return [fault(at, `The id "${id}" holds a date ("${date}").`, mend)];
}

function checkRepeated(list: readonly Named[]): readonly Problem[] {
  return repeated(list, ({ id }) => id)
    .filter(([, { id }]) => id !== '')
    .map(([, { id, at }]) => {
      const line = String(list.find((other) => other.id === id)?.at.line);
      return fault(
        at,
        `"${id}" stands here twice, first on line ${line}.`,
        'Keep one of the two, or give this one another id.',
      );
    });
}

/** `by` names excerpts and references alike, so they share their ids. */
function checkDatingIds(events: Book['events'], references: Book['references']): readonly Problem[] {
  const excerpts = new Set(events.flatMap(({ evidence }) => [...evidence.keys()]));
  return references
    .filter(({ id }) => excerpts.has(id))
    .map(({ id, at }) =>
      fault(at(['id']), `"${id}" is the id of an excerpt too.`, 'Give the reference another id.'),
    );
}
