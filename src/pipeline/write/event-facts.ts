/** What the index, small or large, tells of an event: everything by its id. */
import type { EventDate } from '#domain/event-date.ts';
import {
  type Attribution,
  ATTRIBUTIONS,
  type BasisKind,
  type Category,
  type Status,
} from '#domain/vocabulary.ts';
import { supportingOrigins } from '../checks/corroboration.ts';
import type { CompleteEvent } from './complete-book.ts';

export interface EventFacts {
  readonly id: string;
  readonly title: string;
  readonly date: EventDate;
  readonly basis: BasisKind;
  readonly category: Category;
  readonly status: Status;
  /** Each once, whatever roles it has. */
  readonly countries: readonly string[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly sources: readonly string[];
  /** Those that say it happened, or was said or planned; not those that only add to it or dispute it. */
  readonly outlets: readonly string[];
  /** In the vocabulary's order. */
  readonly voices: readonly Attribution[];
  /** How many. */
  readonly origins: number;
  readonly evidence: number;
  readonly conflicts: number;
}

export function eventFacts({ id, fields, date, evidence }: CompleteEvent): EventFacts {
  const supporting = evidence.filter(({ stance }) => stance === 'supports');
  return {
    id,
    title: fields.title,
    date,
    basis: fields.dateBasis.kind,
    category: fields.category,
    status: fields.status,
    countries: [...new Set(fields.countries?.map(({ code }) => code))],
    actors: fields.actors ?? [],
    places: fields.places ?? [],
    sources: sourcesOf(evidence),
    outlets: sourcesOf(supporting),
    voices: ATTRIBUTIONS.filter((voice) => supporting.some(({ attribution }) => attribution === voice)),
    origins: supportingOrigins(evidence).length,
    evidence: evidence.length,
    conflicts: fields.conflicts?.length ?? 0,
  };
}

function sourcesOf(evidence: CompleteEvent['evidence']): readonly string[] {
  return [...new Set(evidence.map(({ source }) => source))];
}
