/** Who tells of each event, read from the served dataset by the tests on their own. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { DETAILS } from './dataset.ts';

const point = z.looseObject({ earliest: z.int(), latest: z.int() });
const indexSchema = z.looseObject({
  sources: z.array(
    z.looseObject({
      id: z.string(),
      publisher: z.string(),
      published: z.looseObject({ at: z.optional(point), from: z.nullish(point), to: z.nullish(point) }),
    }),
  ),
});

const read = (file: string): unknown => JSON.parse(readFileSync(`dist/dataset/${file}`, 'utf8'));
const manifest = z.looseObject({ index: z.string() }).parse(read('manifest.json'));
const { sources } = indexSchema.parse(read(manifest.index));

/** Each source with the first and the last day on which it may have been published, days since 1970-01-01. */
export const PUBLISHED = sources.map(({ id, publisher, published }) => ({
  id,
  publisher,
  earliest: (published.at ?? published.from)?.earliest ?? -Infinity,
  latest: (published.at ?? published.to)?.latest ?? Infinity,
}));

/** Ids of the events that at least one of these sources supports. */
export function toldBy(ids: readonly string[]): readonly string[] {
  return DETAILS.filter(({ evidence }) =>
    evidence.some(({ source, stance }) => stance === 'supports' && ids.includes(source)),
  ).map(({ id }) => id);
}

/** Ids of the sources that were out by the end of a day, `YYYY-MM-DD`. */
export function outBy(day: string): readonly string[] {
  const number = Date.parse(`${day}T00:00:00Z`) / 86_400_000;
  return PUBLISHED.filter(({ latest }) => latest <= number).map(({ id }) => id);
}
