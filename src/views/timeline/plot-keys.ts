/** What a key in the drawing asks for, besides going from event to event. */
import { singleKeysAct } from '#ui/single-keys.ts';
import type { Press } from './mirror.ts';

export type Command = 'closer' | 'wider' | 'earlier' | 'later' | 'all' | 'close';

/** W A S D as in viewers of traces and in games. */
const SINGLE: ReadonlyMap<string, Command> = new Map([
  ['+', 'closer'],
  ['=', 'closer'],
  ['w', 'closer'],
  ['-', 'wider'],
  ['_', 'wider'],
  ['s', 'wider'],
  ['a', 'earlier'],
  ['d', 'later'],
  ['f', 'all'],
]);

/** A letter or vowel sign of a script other than ours. */
const OTHER_SCRIPT = /^(?!\p{Script=Latin})[\p{L}\p{M}]$/u;

export function commandOf(event: Pick<Press, 'key' | 'code'>): Command | null {
  if (event.key === 'Escape') return 'close';
  const command = SINGLE.get(latinOf(event));
  return command !== undefined && singleKeysAct() ? command : null;
}

/**
 * The letter that the layout has there; where a layout has letters of another script, the one that stands beside it on the key.
 * By place alone, another Latin layout's letters would mean what they do not say.
 */
function latinOf({ key, code }: Pick<Press, 'key' | 'code'>): string {
  // Hebrew has its apostrophe where W is.
  const isOther = OTHER_SCRIPT.test(key) || (key === "'" && code === 'KeyW');
  return (isOther ? code.replace('Key', '') : key).toLowerCase();
}
