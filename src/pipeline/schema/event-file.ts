/** `events/<id>.md`: the front matter. */
import * as z from 'zod';
import {
  ATTRIBUTIONS,
  BASIS_KINDS,
  CATEGORIES,
  COUNTRY_ROLES,
  STANCES,
  STATUSES,
  WEEKDAYS,
} from '#domain/vocabulary.ts';
import { countryCode, edtfText, eventTitle, id, text } from './rules.ts';

const dateBasis = z.strictObject({
  kind: z.enum(BASIS_KINDS),
  by: z.array(id).optional(),
  weekday: z.enum(WEEKDAYS).optional(),
  note: text.optional(),
});

const conflict = z.strictObject({
  about: text,
  accounts: z.array(z.strictObject({ evidence: id, says: text })).min(2),
});

export const eventFields = z.strictObject({
  title: eventTitle,
  date: edtfText,
  dateBasis,
  /** Events that came before this one, or that it happened within, as the sources tell. */
  follows: z.array(id).optional(),
  category: z.enum(CATEGORIES),
  status: z.enum(STATUSES),
  /** Why it is that, where the number of origins suggests another. */
  statusNote: text.optional(),
  countries: z.array(z.strictObject({ code: countryCode, role: z.enum(COUNTRY_ROLES) })).optional(),
  actors: z.array(id).optional(),
  places: z.array(id).optional(),
  /** Each entry is decoded on its own, so that a fault in one hides nothing of the others. */
  evidence: z.record(z.string(), z.unknown()),
  conflicts: z.array(conflict).optional(),
});
export type EventFields = z.infer<typeof eventFields>;

/** Without source and quote, it lends the excerpt that another event writes out. */
export const evidenceFields = z.strictObject({
  source: id.optional(),
  quote: text.optional(),
  before: text.optional(),
  after: text.optional(),
  says: text,
  attribution: z.enum(ATTRIBUTIONS),
  origin: id,
  stance: z.enum(STANCES),
});
export type EvidenceFields = z.infer<typeof evidenceFields>;
