/** Every id that something refers by must stand for something. */
import { type Book, type Event, type Home, mayDefine } from '../book.ts';
import { fault, type Position, type Problem } from '../problem.ts';
import { didYouMean } from '../schema/nearest-word.ts';

interface Register {
  readonly what: string;
  readonly home: Home;
  readonly ids: ReadonlySet<string>;
}

type Resolve = (id: string, register: Register, at: () => Position) => void;

/** Of events and their evidence. */
export function checkEventReferences(book: Book): readonly Problem[] {
  const problems: Problem[] = [];
  const resolve = resolverOf(book, problems);
  const actors = registerOf('actor', 'actors.yaml', book.actors);
  const places = registerOf('place', 'places.yaml', book.places);
  const sources = registerOf('source', 'sources/', book.sources);
  for (const event of book.events) {
    resolveList(event, 'actors', actors, resolve);
    resolveList(event, 'places', places, resolve);
    for (const { fields, at } of event.evidence.values()) {
      if (fields.source !== undefined) resolve(fields.source, sources, () => at(['source']));
      if (fields.origin !== undefined) resolve(fields.origin, actors, () => at(['origin']));
    }
  }
  return problems;
}

/** What events say they follow. */
export function checkFollowed(book: Book): readonly Problem[] {
  const problems: Problem[] = [];
  const resolve = resolverOf(book, problems);
  const events = registerOf('event', 'events/', book.events);
  for (const event of book.events) resolveList(event, 'follows', events, resolve);
  return problems;
}

export function checkSourceReferences(book: Book): readonly Problem[] {
  const problems: Problem[] = [];
  const resolve = resolverOf(book, problems);
  const actors = registerOf('actor', 'actors.yaml', book.actors);
  for (const { fields, at } of book.sources) {
    if (fields.outlet !== undefined) resolve(fields.outlet, actors, () => at(['outlet']));
  }
  return [...problems, ...checkOutlets(book)];
}

function resolverOf(book: Book, problems: Problem[]): Resolve {
  return (id, { what, home, ids }, at) => {
    if (ids.has(id) || mayDefine(book, home, id)) return;
    problems.push(missing(id, { what, home, ids }, at()));
  };
}

function missing(id: string, { what, home, ids }: Register, at: Position): Problem {
  // An event may stand in a file or in a table.
  const add = what === 'event' ? 'Add it' : `Add it to ${home}`;
  const mend = didYouMean(id, ids, `${add}, or correct the id.`);
  return fault(at, `There is no ${what} "${id}".`, mend);
}

/** @param near ids of which one may have been meant */
export function noSuchEvent(id: string, near: readonly string[], at: Position): Problem {
  return missing(id, { what: 'event', home: 'events/', ids: new Set(near) }, at);
}

function registerOf(what: string, home: Home, entries: readonly { readonly id: string }[]): Register {
  return { what, home, ids: new Set(entries.map(({ id }) => id)) };
}

function resolveList(
  event: Event,
  key: 'actors' | 'places' | 'follows',
  register: Register,
  resolve: Resolve,
): void {
  for (const [i, id] of (event.fields[key] ?? []).entries()) resolve(id, register, () => event.at([key, i]));
}

function checkOutlets({ sources, actors }: Book): readonly Problem[] {
  return sources.flatMap(({ fields, at }) => {
    const actor = actors.find(({ id }) => id === fields.outlet);
    const kind = actor?.fields.kind;
    if (kind === undefined || kind === 'outlet') return [];
    const message = `"${actor?.id ?? ''}" is an actor of kind ${kind}, not an outlet.`;
    return [fault(at(['outlet']), message, 'Name the outlet that published it, as an actor of kind outlet.')];
  });
}
