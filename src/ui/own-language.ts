import { createContext, useContext } from 'react';
import { wordsIn } from '#messages/say.ts';

/** BCP 47: of the authors' words that are told in no other language; null where it is not known here, and nothing is marked. */
export const OwnLanguage = createContext<string | null>(null);

/** Attributes for such words, where their language is not the page's. */
export function useOwnWords(): ReturnType<typeof wordsIn> {
  const language = useContext(OwnLanguage);
  return language === null ? {} : wordsIn(language);
}
