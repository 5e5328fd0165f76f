/** What the page around the frame may say. Anything else is null: it changes nothing, and nothing is answered. */
import * as v from 'valibot';
import type { FromHost } from '#protocol/messages.ts';

/** UTF-16 units; an address that is longer than this no browser would keep, either. */
const LONGEST = 4096;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const text = v.pipe(v.string(), v.check(isShort));
const eventId = v.pipe(
  text,
  v.check((id) => ID.test(id)),
);
const said = <const Type extends FromHost['type'], Fields extends v.ObjectEntries>(
  type: Type,
  fields: Fields,
) => v.strictObject({ type: v.literal(type), v: v.literal(1), ...fields });

const fromHostSchema = v.variant('type', [
  said('sourceline:hello', { height: v.picklist(['auto', 'fixed']) }),
  said('sourceline:select', { event: v.nullable(eventId) }),
  said('sourceline:filter', { query: text }),
  said('sourceline:theme', { theme: v.picklist(['auto', 'light', 'dark']) }),
]);

/** How @open-iframe-resizer greets a frame. What else it sends along, such as paddings for our page, is not for it to say. */
const greetingSchema = v.looseObject({ type: v.literal('iframe-child-init') });

export function decodeFromHost(data: unknown): FromHost | null {
  if (v.safeParse(greetingSchema, data).success) return { type: 'sourceline:hello', v: 1, height: 'auto' };
  const read = v.safeParse(fromHostSchema, data);
  return read.success ? read.output : null;
}

function isShort(value: string): boolean {
  return value.length <= LONGEST;
}
