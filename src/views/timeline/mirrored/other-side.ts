import type { Press } from '../mirror.ts';

const PAIRS = [
  ['ArrowLeft', 'ArrowRight'],
  ['a', 'd'],
  ['A', 'D'],
  // Where a layout has letters of another script, keys go by their places.
  ['KeyA', 'KeyD'],
] as const;
const OTHERS: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([left, right]) => [
    [left, right],
    [right, left],
  ]),
);

/** Keys that point to a side mean the other one; any other key is itself. */
export function otherSide({ key, code, target, ctrlKey, metaKey, altKey }: Press): Press {
  const [other, place] = [OTHERS.get(key) ?? key, OTHERS.get(code) ?? code];
  return { key: other, code: place, target, ctrlKey, metaKey, altKey };
}
