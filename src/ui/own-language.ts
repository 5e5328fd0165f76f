import { createContext, useContext } from 'react';
import { wordsIn } from '#messages/say.ts';

/** BCP 47: of the authors' words that are told in no other language. */
export const OwnLanguage = createContext('en');

/** Attributes for such words, where their language is not the page's. */
export function useOwnWords(): ReturnType<typeof wordsIn> {
  return wordsIn(useContext(OwnLanguage));
}
