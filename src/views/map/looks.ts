import type { Mark, Told } from './model/marks.ts';
import type { Sheet } from './model/sheet.ts';

/** What the layers of the picture have in common. */
export interface Looks {
  readonly sheet: Sheet;
  readonly marks: readonly Mark[];
  /** Ids of the places of the event that is open or pointed at. */
  readonly standing: ReadonlySet<string>;
  readonly chosen: readonly string[];
  readonly told: Told;
}

/** By which of its places a mark is called: those that stand out, if any do. */
export function calledBy({ spots }: Mark, standing: Looks['standing']): Mark['spots'] {
  const out = spots.filter(({ place }) => standing.has(place.id));
  return out.length > 0 ? out : spots;
}

export function namesOf(spots: Mark['spots']): readonly string[] {
  return spots.map(({ place }) => place.name);
}

export function standsOut({ spots }: Mark, standing: Looks['standing']): boolean {
  return spots.some(({ place }) => standing.has(place.id));
}

export function chosenIn({ spots }: Mark, chosen: Looks['chosen']): number {
  return spots.filter(({ place }) => chosen.includes(place.id)).length;
}
