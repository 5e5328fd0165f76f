/** Pieces that the dataset's files have in common. */
import * as v from 'valibot';
import { type DayNumber, FIRST_DAY, LAST_DAY } from '../calendar.ts';
import type { EventDate } from '../event-date.ts';

/** Raised whenever a file's shape changes; a page never reads a dataset of another format. */
export const DATASET_FORMAT = 10;

export const idSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
export const countryCodeSchema = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));

/** A web address that a reader may be sent to; `javascript:` and the like never pass. */
export const webAddressSchema = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/));

/** BCP 47, as `Intl` takes it: it throws on anything else. */
export const languageSchema = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));

const integerSchema = v.pipe(v.number(), v.integer());

/** Index into a table of the same file. */
export const rowSchema = v.pipe(integerSchema, v.minValue(0));

/** Days since 1970-01-01; one that no calendar can name would break whatever writes it out. */
export const daySchema = v.pipe(
  integerSchema,
  v.minValue(FIRST_DAY),
  v.maxValue(LAST_DAY),
  v.transform((value) => value as DayNumber),
);

const pointSchema = v.strictObject({
  earliest: daySchema,
  latest: daySchema,
  precision: v.picklist(['day', 'month', 'season', 'year', 'decade', 'century']),
  approximate: v.boolean(),
  uncertain: v.boolean(),
});

export const eventDateSchema: v.GenericSchema<unknown, EventDate> = v.variant('kind', [
  v.strictObject({ kind: v.literal('unknown') }),
  v.strictObject({ kind: v.literal('point'), at: pointSchema }),
  v.strictObject({
    kind: v.literal('span'),
    from: v.nullable(pointSchema),
    to: v.nullable(pointSchema),
  }),
  v.strictObject({
    kind: v.literal('within'),
    from: v.nullable(pointSchema),
    to: v.nullable(pointSchema),
  }),
]);

/** What every file of a dataset begins with: all files of one dataset carry the same `dataset` hash. */
export const headerFields = { format: v.literal(DATASET_FORMAT), dataset: v.string() };
