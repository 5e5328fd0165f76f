/** Whether the status agrees with the number of independent origins. Only the author can judge, so these are notes. */
import type { Stance } from '#domain/vocabulary.ts';
import type { Book } from '../book.ts';
import { note, type Problem } from '../problem.ts';

/** Who first reported it, each once: of the evidence that supports the event. */
export function supportingOrigins(
  evidence: readonly { readonly stance?: Stance | undefined; readonly origin?: string | undefined }[],
): readonly string[] {
  const supporting = evidence.filter(({ stance }) => stance === 'supports');
  return [...new Set(supporting.flatMap(({ origin }) => origin ?? []))];
}

export function checkCorroboration({ events, actors }: Book): readonly Problem[] {
  const kinds = new Map(actors.map(({ id, fields }) => [id, fields.kind]));
  return events.flatMap((event) => {
    const origins = supportingOrigins([...event.evidence.values()].map(({ fields }) => fields));
    const { status, actors: involved = [] } = event.fields;
    const ownedUp = origins.some((id) => involved.includes(id) && kinds.get(id) !== 'outlet');
    const at = event.at(['status']);
    if (status === 'confirmed' && origins.length < 2 && !ownedUp) {
      return [
        note(at, `Confirmed, by ${counted(origins.length)} that is no party to it.`, 'Is it "reported"?'),
      ];
    }
    if (status === 'reported' && origins.length > 1) {
      return [
        note(at, `Reported, by ${counted(origins.length)}: ${origins.join(', ')}.`, 'Is it "confirmed"?'),
      ];
    }
    return [];
  });
}

function counted(origins: number): string {
  return origins === 1 ? 'one origin' : `${String(origins)} origins`;
}
