/** Entries of `actors.yaml`, `places.yaml` and `references.yaml`. */
import * as z from 'zod';
import { ACTOR_KINDS, PLACE_PRECISIONS } from '#domain/vocabulary.ts';
import { between, countryCode, edtfText, id, text, webAddress } from './rules.ts';

export const actorFields = z.strictObject({
  id,
  name: text,
  kind: z.enum(ACTOR_KINDS),
  role: text.optional(),
  country: countryCode.nullable(),
  aliases: z.array(text).optional(),
});
export type ActorFields = z.infer<typeof actorFields>;

export const placeFields = z.strictObject({
  id,
  name: text,
  country: countryCode.nullable(),
  lat: between(-90, 90, ' degrees'),
  lon: between(-180, 180, ' degrees'),
  precision: z.enum(PLACE_PRECISIONS),
  aliases: z.array(text).optional(),
});
export type PlaceFields = z.infer<typeof placeFields>;

export const referenceFields = z.strictObject({
  id,
  publisher: text,
  title: text,
  url: webAddress,
  published: edtfText,
  shows: text,
});
export type ReferenceFields = z.infer<typeof referenceFields>;
