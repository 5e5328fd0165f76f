/** In which row an event stands, by its id: for an address that names one. */
import * as v from 'valibot';
import { headerFields, idSchema, rowSchema } from '../dataset/shared.ts';

export const addressFileSchema = v.strictObject({ ...headerFields, rows: v.record(idSchema, rowSchema) });

/** In which of so many files an id stands: FNV-1a, 32 bits, over its characters, which are all ASCII. */
export function addressFileOf(id: string, files: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % files;
}
