/** Pieces that the dataset's files have in common. */
import * as z from 'zod/mini';
import { type DayNumber, FIRST_DAY, LAST_DAY } from '../calendar.ts';
import type { EventDate } from '../event-date.ts';

/** Raised whenever a file's shape changes; a page never reads a dataset of another format. */
export const DATASET_FORMAT = 3;

export const idSchema = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
export const countryCodeSchema = z.string().check(z.regex(/^[A-Z]{2}$/));

/** A web address that a reader may be sent to; `javascript:` and the like never pass. */
export const webAddressSchema = z.string().check(z.regex(/^https?:\/\/[^\s]+$/));

/** BCP 47, as `Intl` takes it: it throws on anything else. */
export const languageSchema = z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));

/** Index into a table of the same file. */
export const rowSchema = z.int().check(z.nonnegative());

/** Days since 1970-01-01; one that no calendar can name would break whatever writes it out. */
export const daySchema = z.pipe(
  z.int().check(z.gte(FIRST_DAY), z.lte(LAST_DAY)),
  z.transform((value: number) => value as DayNumber),
);

const pointSchema = z.strictObject({
  earliest: daySchema,
  latest: daySchema,
  precision: z.enum(['day', 'month', 'season', 'year', 'decade', 'century']),
  approximate: z.boolean(),
  uncertain: z.boolean(),
});

export const eventDateSchema: z.ZodMiniType<EventDate> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unknown') }),
  z.strictObject({ kind: z.literal('point'), at: pointSchema }),
  z.strictObject({
    kind: z.literal('span'),
    from: z.nullable(pointSchema),
    to: z.nullable(pointSchema),
  }),
  z.strictObject({
    kind: z.literal('within'),
    from: z.nullable(pointSchema),
    to: z.nullable(pointSchema),
  }),
]);

/** What every file of a dataset begins with: all files of one dataset carry the same `dataset` hash. */
export const headerFields = { format: z.literal(DATASET_FORMAT), dataset: z.string() };
