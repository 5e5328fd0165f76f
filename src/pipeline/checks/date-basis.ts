/** A date rests on something: on evidence of its event, or on an outside reference. */
import { type Book, type Event, mayDefine, type Source, sourceLookup } from '../book.ts';
import { fault, type Problem } from '../problem.ts';
import { didYouMean } from '../schema/nearest-word.ts';

export function checkDateBasis(book: Book): readonly Problem[] {
  const sourceOf = sourceLookup(book);
  return book.events.flatMap((event) => [
    ...checkBy(event, book),
    ...checkRestsOnSomething(event),
    ...checkRelative(event, sourceOf),
  ]);
}

function checkBy(event: Event, book: Book): readonly Problem[] {
  const references = book.references.map(({ id }) => id);
  return (event.fields.dateBasis?.by ?? []).flatMap((id, i) => {
    const known = event.evidence.has(id) || references.includes(id) || mayDefine(book, 'references.yaml', id);
    if (known) return [];
    const near = [...event.evidence.keys(), ...references];
    const mend = didYouMean(id, near, 'Name an evidence of this event, or an entry of references.yaml.');
    const message = `"${id}" is neither evidence of this event nor a reference.`;
    return [fault(event.at(['dateBasis', 'by', i]), message, mend)];
  });
}

function checkRestsOnSomething({ date, fields, evidence, at }: Event): readonly Problem[] {
  const basis = fields.dateBasis;
  if (!basis || !date || date.kind === 'unknown') return [];
  const by = basis.by ?? [];
  if (by.length === 0) {
    const mend = 'Give in dateBasis.by the ids of the evidence, or of references, that date it.';
    return [fault(at(['dateBasis', 'by']), 'Nothing is named that this date rests on.', mend)];
  }
  if (basis.kind === 'inferred' || by.some((id) => evidence.has(id))) return [];
  const message = `A date that is ${basis.kind} rests on evidence, and here only references are named.`;
  const mend = 'Name the excerpt that tells the date, or make the basis "inferred".';
  return [fault(at(['dateBasis', 'by']), message, mend)];
}

function checkRelative({ fields, evidence, at }: Event, sourceOf: SourceOf): readonly Problem[] {
  const by = (fields.dateBasis?.by ?? []).filter((id) => evidence.has(id));
  if (fields.dateBasis?.kind !== 'relative' || by.length === 0) return [];
  const dated = by.map(sourceOf).some((source) => !source?.published || source.published.kind !== 'unknown');
  if (dated) return [];
  const message = 'A relative date counts from a publication, and no source named here has a known day.';
  const mend = 'Name evidence of a source whose "published" is known, or make the basis "inferred".';
  return [fault(at(['dateBasis', 'by']), message, mend)];
}

type SourceOf = (excerptId: string) => Source | null;
