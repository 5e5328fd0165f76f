/** `--coverage` where there are tables: source by source, each text read again when its turn comes. */
import type { Book } from '../book.ts';
import type { Coverable } from '../coverage/cover.ts';
import { shelved } from '../quotes/shelf.ts';
import { there } from '../write/complete-book.ts';
import { excerptsOf, type KeptSource } from './source-files.ts';
import type { Spool } from './spool.ts';
import type { TextShelf } from './text-shelf.ts';

/** @param spool with the excerpts of `kept` */
export function coverableLarge(
  { sources }: Book,
  texts: TextShelf,
  kept: readonly KeptSource[],
  spool: Spool,
): Coverable {
  const keptById = new Map(kept.map((source) => [source.proved.id, source]));
  const byId = new Map(sources.map((source) => [source.id, source]));
  return {
    sources: sources.map(({ id }) => id),
    has: texts.has,
    textOf: async (id) => {
      // It has been read before without a fault.
      const text = there(await texts.readWhole(id, []), id);
      const excerpts = [...excerptsOf(there(keptById.get(id), id), spool)].flat();
      return shelved(there(byId.get(id), id), text, excerpts);
    },
  };
}
