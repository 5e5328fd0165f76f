/** How well an event's date is known by what is heard of it. */
import type { DayNumber } from '../calendar.ts';
import type { DatePoint, EventDate } from '../event-date.ts';
import type { BasisKind, Status } from '../vocabulary.ts';
import type { Heard } from './lens.ts';
import type { EventTestimony } from './testimony.ts';

interface Dated {
  readonly date: EventDate;
  readonly basis: BasisKind;
  readonly status: Status;
}

/**
 * The date, if what dates it is heard. Else no more than this: what was told as done came before its telling. A plan has no day
 * yet, and of what lasts nobody has said since when.
 */
export function heardDate(
  { date, basis, status }: Dated,
  testimony: EventTestimony,
  heard: Heard,
): EventDate {
  if (date.kind === 'unknown') return date;
  if (isDated(basis, testimony, heard)) return status === 'planned' ? date : notLater(date, heard);
  const told = firstTold(testimony, heard);
  if (status === 'planned' || date.kind === 'span' || told === null) return { kind: 'unknown' };
  return { kind: 'within', from: null, to: dayPoint(told) };
}

/** Of what had been told by a day nothing came after it, whatever last day later sources leave possible. */
function notLater(date: EventDate, { lens: { asOf } }: Heard): EventDate {
  if (asOf === null || date.kind !== 'within' || date.to === null || date.to.latest <= asOf) return date;
  return { ...date, to: dayPoint(asOf) };
}

/**
 * A printed day, or one that is counted from a publication, needs one source or outside reference that has it. One that is
 * inferred is put together: from a source's words and an outside reference, or, without references, from all that the sources say.
 */
function isDated(basis: BasisKind, { dating, references }: EventTestimony, heard: Heard): boolean {
  const isHeard = (source: string) => heard.sources.has(source);
  const isReferred = references.some(isOut(heard));
  if (basis !== 'inferred') return dating.length === 0 || dating.some(isHeard) || isReferred;
  return references.length === 0 ? dating.every(isHeard) : isReferred && dating.some(isHeard);
}

function isOut({ lens: { asOf } }: Heard): (published: DayNumber | null) => boolean {
  return (published) => asOf === null || (published !== null && published <= asOf);
}

/** The day on which the first of the heard sources was out at the latest. */
function firstTold({ evidence }: EventTestimony, heard: Heard): DayNumber | null {
  const days = evidence
    .map(({ source }) => heard.published.get(source) ?? null)
    .filter((day) => day !== null)
    .sort((a, b) => a - b);
  return days[0] ?? null;
}

function dayPoint(day: DayNumber): DatePoint {
  return { earliest: day, latest: day, precision: 'day', approximate: false, uncertain: false };
}
