/** Nothing stands in one list twice. */
import type { Book, Event, Source } from '../book.ts';
import { fault, type Position, type Problem } from '../problem.ts';
import type { Path } from '../read/yaml.ts';
import { repeated } from './lists.ts';

export function checkEventRepeats({ events }: Book): readonly Problem[] {
  return events.flatMap(inEvent);
}

export function checkOtherRepeats({ sources, actors, places, timeline }: Book): readonly Problem[] {
  return [
    ...sources.flatMap(inSource),
    ...[...actors, ...places].flatMap(({ fields, at }) => inList(fields.aliases, at, ['aliases'])),
    ...inList(timeline?.fields.languages, (path) => timeline?.at(path), ['languages']),
  ];
}

function inEvent({ fields, at }: Event): readonly Problem[] {
  const countries = fields.countries?.map(({ code, role }) => `${code} as ${role}`);
  return [
    ...inList(countries, at, ['countries']),
    ...inList(fields.follows, at, ['follows']),
    ...inList(fields.actors, at, ['actors']),
    ...inList(fields.places, at, ['places']),
    ...inList(fields.dateBasis?.by, at, ['dateBasis', 'by']),
  ];
}

function inSource({ fields, at }: Source): readonly Problem[] {
  return inList(fields.authors ?? [], at, ['authors']);
}

function inList(
  list: readonly string[] | undefined,
  at: (path: Path) => Position | undefined,
  path: Path,
): readonly Problem[] {
  return repeated(list ?? [], (entry) => entry).flatMap(([i, entry]) => {
    const where = at([...path, i]);
    return where ? [fault(where, `"${entry}" stands in this list twice.`, 'Keep one of the two.')] : [];
  });
}
