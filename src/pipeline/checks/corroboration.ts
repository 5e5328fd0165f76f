/**
 * Whether the status agrees with the number of independent origins. Only the author can judge, so these are notes; an author
 * who has judged says why in `statusNote`, which readers see, and which must not outlive its reason.
 */
import type { Stance } from '#domain/vocabulary.ts';
import type { Book, Event } from '../book.ts';
import { fault, note, type Problem } from '../problem.ts';
import type { ActorFields } from '../schema/list-files.ts';

/** Who first reported it, each once: of the evidence that supports the event. */
export function supportingOrigins(
  evidence: readonly { readonly stance?: Stance | undefined; readonly origin?: string | undefined }[],
): readonly string[] {
  const supporting = evidence.filter(({ stance }) => stance === 'supports');
  return [...new Set(supporting.flatMap(({ origin }) => origin ?? []))];
}

type Kinds = ReadonlyMap<string, ActorFields['kind'] | undefined>;

export function checkCorroboration({ events, actors }: Book): readonly Problem[] {
  const kinds: Kinds = new Map(actors.map(({ id, fields }) => [id, fields.kind]));
  return events.flatMap((event) => {
    const origins = supportingOrigins([...event.evidence.values()].map(({ fields }) => fields));
    const doubt = doubtOf(event, origins, kinds);
    if (event.fields.statusNote === undefined) return doubt ?? [];
    return doubt === null && isReadable(event, origins, kinds) ? [needless(event)] : [];
  });
}

function doubtOf(event: Event, origins: readonly string[], kinds: Kinds): Problem | null {
  const { status, actors: involved = [] } = event.fields;
  const ownedUp = origins.some((id) => involved.includes(id) && kinds.get(id) !== 'outlet');
  const at = event.at(['status']);
  if (status === 'confirmed' && origins.length < 2 && !ownedUp) {
    const message = `Confirmed, by ${counted(origins.length)} that is no party to it.`;
    return note(at, message, mendStatus('reported'));
  }
  if (status === 'reported' && origins.length > 1) {
    const message = `Reported, by ${counted(origins.length)}: ${origins.join(', ')}.`;
    return note(at, message, mendStatus('confirmed'));
  }
  return null;
}

function mendStatus(other: string): string {
  return `Is it "${other}"? If not, say why in "statusNote".`;
}

/** What cannot be read, here or in the list of actors, may be what the author's words are about. */
function isReadable({ whole, evidence }: Event, origins: readonly string[], kinds: Kinds): boolean {
  const entries = [...evidence.values()];
  return whole !== null && entries.every((entry) => entry.whole) && origins.every((id) => kinds.get(id));
}

function needless({ fields, atKey }: Event): Problem {
  const message = `This says why without a need: the origins suggest no other status than "${fields.status ?? ''}".`;
  const mend =
    'Take "statusNote" away; what readers should know besides is for a sentence, with its citation.';
  return fault(atKey(['statusNote']), message, mend);
}

function counted(origins: number): string {
  return origins === 1 ? 'one origin' : `${String(origins)} origins`;
}
