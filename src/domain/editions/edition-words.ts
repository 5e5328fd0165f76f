import * as words from '#messages/editions.ts';
import { writtenDayWords } from '../day-words.ts';
import type { ListedEdition } from './version-file.ts';

/** `Edition 1.2.0 of 3 July 2025`, or without a day where none is told. */
export function editionWords({ version, date }: ListedEdition): string {
  return date === null
    ? words.edition({ version })
    : words.editionOf({ version, day: writtenDayWords(date) });
}
