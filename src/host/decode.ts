/** What a frame may say; by hand, since the whole script is to be smaller than a schema. Anything else is null. */
import type { FromFrame } from '#protocol/messages.ts';

/** CSS pixels: a height beyond these is nobody's layout. */
const LOWEST = 50;
const HIGHEST = 50_000;
const v = 1;

export function decodeFromFrame(data: unknown): FromFrame | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, v: version, height, event, query }: Partial<Record<string, unknown>> = { ...data };
  if (version !== v) return null;
  if (type === 'sourceline:ready' && (height === 'auto' || height === 'fixed')) return { type, v, height };
  if (type === 'sourceline:height' && isHeight(height)) return { type, v, height };
  if (type === 'sourceline:select' && (event === null || isId(event))) return { type, v, event };
  if (type === 'sourceline:filter' && isText(query)) return { type, v, query };
  return null;
}

function isId(value: unknown): value is string {
  return isText(value) && /^[a-z\d-]+$/.test(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 4096;
}

function isHeight(value: unknown): value is number {
  return typeof value === 'number' && value >= LOWEST && value <= HIGHEST;
}
