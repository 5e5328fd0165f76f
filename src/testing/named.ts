/** What ids stand for: told by a line of the notation, or with defaults that a test need not mention. */
import type { Actor, Place, SourceLabel } from '#domain/dataset/event-index.ts';
import { ACTOR_KINDS, PLACE_PRECISIONS } from '#domain/vocabulary.ts';
import { dateOf } from './date-of.ts';
import { nameOf, oneOf, type Words } from './words-of.ts';

export function isNaming(line: Words): boolean {
  return ['actor', 'place', 'source'].includes(line.plain[0] ?? '');
}

/** `actor idf "Israel Defense Forces" armed-force IL` */
export function actorOf(id: string, told?: Words): Actor {
  const [name = nameOf(id), role = null] = told?.quoted ?? [];
  return { id, name, role, kind: oneOf(told?.plain ?? [], ACTOR_KINDS, 'person'), country: countryIn(told) };
}

/** `place t4 "T4 air base" SY site` */
export function placeOf(id: string, told?: Words): Place {
  const precision = oneOf(told?.plain ?? [], PLACE_PRECISIONS, 'city');
  return {
    id,
    name: told?.quoted[0] ?? nameOf(id),
    country: countryIn(told),
    lat: 34.5,
    lon: 37.6,
    precision,
  };
}

/** `source ft "Financial Times" 2025-04-10 "Turkey and Israel talk"` */
export function sourceLabelOf(id: string, told?: Words): SourceLabel {
  const [publisher = nameOf(id), title = null] = told?.quoted ?? [];
  return {
    id,
    language: 'en',
    publisher,
    title,
    published: dateOf(told?.plain[2] ?? 'unknown'),
    url: null,
    quotedShare: 0.2,
  };
}

function countryIn(told: Words | undefined): string | null {
  return told?.plain.find((word) => /^[A-Z]{2}$/.test(word)) ?? null;
}
