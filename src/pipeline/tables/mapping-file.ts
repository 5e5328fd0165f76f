/** `tables/<name>.yaml`: which file, and which column holds which field. */
import * as z from 'zod';
import { text } from '../schema/rules.ts';

/** The name of a column; or that, or a value for where it says nothing, or how its lists are parted. */
const columnSpec = z.union([
  text,
  z
    .strictObject({ column: text.optional(), default: text.optional(), separator: text.optional() })
    .refine(({ column, default: value }) => column !== undefined || value !== undefined, {
      params: { message: 'names nothing', mend: 'Give "column", or "default" for all rows, or both.' },
    }),
]);

const bodySpec = z.union([
  text,
  z.strictObject({
    column: text,
    /** Without citations: each sentence rests on all evidence. */ cites: z.literal('all').optional(),
  }),
]);

const columns = z.strictObject({
  id: text,
  title: columnSpec,
  date: columnSpec,
  'dateBasis.kind': columnSpec,
  'dateBasis.by': columnSpec.optional(),
  'dateBasis.weekday': columnSpec.optional(),
  'dateBasis.note': columnSpec.optional(),
  category: columnSpec,
  status: columnSpec,
  statusNote: columnSpec.optional(),
  countries: columnSpec.optional(),
  actors: columnSpec.optional(),
  places: columnSpec.optional(),
  conflicts: columnSpec.optional(),
  follows: columnSpec.optional(),
  text: bodySpec,
});

const evidenceColumns = z.strictObject({
  id: columnSpec.optional(),
  source: columnSpec,
  quote: columnSpec,
  before: columnSpec.optional(),
  after: columnSpec.optional(),
  says: columnSpec,
  attribution: columnSpec,
  origin: columnSpec,
  stance: columnSpec,
});

const evidence = z.strictObject({
  /** The column that holds a list of them. */
  in: text.optional(),
  /** Or a table with one row each, and its column that names the event. */
  file: text.optional(),
  event: text.optional(),
  columns: evidenceColumns,
});

export const mappingFields = z.strictObject({
  file: text,
  /** Of lists in one cell; default `;`. */
  separator: text.optional(),
  columns,
  evidence,
});
export type MappingFields = z.infer<typeof mappingFields>;
export type ColumnSpec = z.infer<typeof columnSpec>;
export type EventColumn = keyof MappingFields['columns'];
export type EvidenceColumn = keyof MappingFields['evidence']['columns'];

/** Where a value is found. */
export interface Place {
  /** null: nowhere; `otherwise` stands for all rows. */
  readonly column: string | null;
  readonly otherwise: string | undefined;
  readonly separator: string;
}

export const SEPARATOR = ';';

export function placeIn(spec: ColumnSpec | undefined, separator: string): Place | null {
  if (spec === undefined) return null;
  if (typeof spec === 'string') return { column: spec, otherwise: undefined, separator };
  return { column: spec.column ?? null, otherwise: spec.default, separator: spec.separator ?? separator };
}
