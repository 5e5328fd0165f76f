import { spokenLocale } from '#messages/say.ts';

/** `some day in April` → `Some day in April`; as the language does it, for a Turkish i is no English one. */
export function capitalise(words: string): string {
  return words.charAt(0).toLocaleUpperCase(spokenLocale()) + words.slice(1);
}
