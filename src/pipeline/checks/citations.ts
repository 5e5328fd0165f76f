/** Every citation is an evidence of its event, and every evidence is cited. */
import { type Book, citationsOf, type Event } from '../book.ts';
import { fault, type Problem } from '../problem.ts';
import { didYouMean } from '../schema/nearest-word.ts';
import { repeated } from './lists.ts';

export function checkCitations({ events }: Book): readonly Problem[] {
  return events.flatMap((event) => [...checkCited(event), ...checkUncited(event), ...checkTwice(event)]);
}

function checkCited(event: Event): readonly Problem[] {
  const known = [...event.evidence.keys()];
  return citationsOf(event)
    .filter(({ id }) => !event.evidence.has(id))
    .map(({ id, at }) => {
      const mend = didYouMean(id, known, 'Add it to its evidence, or cite another.');
      return fault(at, `"${id}" is no evidence of this event.`, mend);
    });
}

function checkUncited(event: Event): readonly Problem[] {
  const cited = new Set(citationsOf(event).map(({ id }) => id));
  return [...event.evidence.values()]
    .filter(({ id }) => !cited.has(id))
    .map(({ id, atKey }) => {
      const mend = `Cite it behind the sentence that it supports, [@${id}], or take it away.`;
      return fault(atKey([]), `No sentence cites "${id}".`, mend);
    });
}

function checkTwice({ sentences }: Event): readonly Problem[] {
  return sentences.flatMap(({ claims }) =>
    repeated(claims.flat(), ({ id }) => id).map(([, { id, at }]) =>
      fault(at, `"${id}" is cited twice behind one sentence.`, 'Cite it once.'),
    ),
  );
}
