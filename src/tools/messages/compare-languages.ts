/** What a translation must have in common with the English messages. */
import { messageId } from './message.ts';
import type { ReadLanguage } from './read-messages.ts';

/** Sentences: each message that is missing, that English does not have, or that takes other values or elements. */
export function translationFaults(english: ReadLanguage, other: ReadLanguage): readonly string[] {
  const missing = each(english).flatMap(({ namespace, name, message }) => {
    const told = other.messages.get(namespace)?.get(name);
    const place = `${other.language}/${namespace}.json: “${name}”`;
    if (!told) return [`${place} is missing: translate it from en/${namespace}.json.`];
    return [
      ...differing(place, 'values', [...message.values.keys()], [...told.values.keys()]),
      ...differing(place, 'elements', message.elements, told.elements),
    ];
  });
  const unknown = each(other)
    .filter(({ namespace, name }) => !english.messages.get(namespace)?.has(name))
    .map(
      ({ namespace, name }) => `${other.language}/${namespace}.json: “${name}” is said nowhere: take it out.`,
    );
  return [...missing, ...unknown];
}

/** Sentences: pairs of messages that a catalogue could not tell apart. */
export function idFaults(english: ReadLanguage): readonly string[] {
  const names = new Map<string, string>();
  return each(english).flatMap(({ namespace, name }) => {
    const id = messageId(namespace, name);
    const mine = `${namespace}.${name}`;
    const other = names.get(id);
    names.set(id, mine);
    return other === undefined ? [] : [`${mine} and ${other} have the same short id: rename one of them.`];
  });
}

export function each({ messages }: ReadLanguage) {
  return [...messages].flatMap(([namespace, named]) =>
    [...named].map(([name, message]) => ({ namespace, name, message })),
  );
}

function differing(
  place: string,
  what: string,
  wanted: readonly string[],
  found: readonly string[],
): readonly string[] {
  if (wanted.join() === found.join()) return [];
  const list = (names: readonly string[]) => (names.length === 0 ? 'none' : names.join(', '));
  return [`${place} has other ${what} than the English message: ${list(found)} instead of ${list(wanted)}.`];
}
