import { createHash } from 'node:crypto';
import { toJsonSchema } from '@valibot/to-json-schema';
import { describe, expect, it } from 'vitest';
import { TIMELINE_FORMAT } from '#domain/exports/timeline-json.ts';
import { timelineFileSchema } from './timeline-schema.ts';

/** The format's number is in it, too: neither moves without the other. */
const SHAPE = { format: 2, hash: 'ccb4783edf5269abecad997de1abd204d26127724ef6423306b904617320bec2' };

describe('the shape of timeline.json', () => {
  it('is the one that its format’s number stands for: for another, raise TIMELINE_FORMAT, and tell of it in docs/addresses.md', () => {
    const schema = toJsonSchema(timelineFileSchema, { errorMode: 'ignore' });
    const hash = createHash('sha256')
      .update(JSON.stringify(shapeIn(schema)))
      .digest('hex');
    expect({ format: TIMELINE_FORMAT, hash }).toEqual(SHAPE);
  });
});

/** In whatever order its keys stand, and in whatever words its fields are told. */
function shapeIn(schema: unknown): unknown {
  // Lists of a schema (`required`, `enum`, `anyOf`) are sets.
  if (Array.isArray(schema)) return schema.map((one) => JSON.stringify(shapeIn(one))).sort();
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.entries(schema)
    .filter(([name, value]) => name !== 'description' || typeof value !== 'string')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => [name, shapeIn(value)]);
}
