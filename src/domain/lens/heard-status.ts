/** How sure an event is, by what is heard of it. */
import { assertNever } from '#base/assert-never.ts';
import type { Status } from '../vocabulary.ts';
import type { Testimony } from './testimony.ts';

/** Who first reported it, each once: of the evidence that supports the event. */
export function originsOf(evidence: readonly Testimony[]): ReadonlySet<string> {
  return new Set(evidence.filter(({ stance }) => stance === 'supports').map(({ origin }) => origin));
}

/**
 * Never surer than the author's own judgement of all the evidence. What was confirmed by several origins of which one is heard
 * is as sure as that one: claimed, if all that is heard of it is anonymous.
 */
export function heardStatus(status: Status, all: readonly Testimony[], heard: readonly Testimony[]): Status {
  if (heard.length === all.length) return status;
  switch (status) {
    case 'planned':
    case 'claimed':
      return status;
    case 'disputed':
      return heard.some(({ stance }) => stance === 'disputes') ? status : byOrigins(heard, 2);
    case 'confirmed':
      return byOrigins(heard, Math.min(2, originsOf(all).size));
    case 'reported':
      return byOrigins(heard, Number.POSITIVE_INFINITY);
    default:
      return assertNever(status);
  }
}

function byOrigins(heard: readonly Testimony[], needed: number): Status {
  if (originsOf(heard).size >= needed) return 'confirmed';
  const supporting = heard.filter(({ stance }) => stance === 'supports');
  return supporting.every(({ attribution }) => attribution === 'anonymous') ? 'claimed' : 'reported';
}
