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
 * The date, if what dates it is heard. Else no more than this: what was told as done came before its telling; a plan has no
 * day yet.
 */
export function heardDate(
  { date, basis, status }: Dated,
  testimony: EventTestimony,
  heard: Heard,
): EventDate {
  if (date.kind === 'unknown' || isDated(basis, testimony, heard)) return date;
  const told = firstTold(testimony, heard);
  if (status === 'planned' || told === null) return { kind: 'unknown' };
  return { kind: 'within', from: null, to: dayPoint(told) };
}

/**
 * A printed day, or one that is counted from a publication, needs one source or outside reference that has it. One that is
 * inferred needs all that it is put together from: every dating source and, if references have a part in it, one of them.
 */
function isDated(basis: BasisKind, { dating, references }: EventTestimony, heard: Heard): boolean {
  const isHeard = (source: string) => heard.sources.has(source);
  const isReferred = references.some(isOut(heard));
  if (basis !== 'inferred') return dating.length === 0 || dating.some(isHeard) || isReferred;
  return dating.every(isHeard) && (references.length === 0 || isReferred);
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
