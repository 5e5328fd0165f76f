/**
 * This site only reads. TanStack's query client brings what writes (mutations) and what reads page by page along all the same, for its methods
 * name them: near two kilobytes (gzip) of the first load. This puts empty ones in their place; whoever begins to use them is told so.
 */
import type { Plugin } from 'vite';

const FILES = /@tanstack\/query-core\/build\/modern\/(mutationCache|infiniteQueryBehavior)\.js$/;

const MENDED = 'is left out of the built page: see src/tools/without-mutations.ts';

export const STANDINS = {
  mutationCache: `
    export class MutationCache {
      subscribe() { return () => {}; }
      clear() {}
      getAll() { return []; }
      findAll() { return []; }
      find() {}
      resumePausedMutations() { return Promise.resolve(); }
      build() { throw new Error('What writes ${MENDED}.'); }
    }`,
  infiniteQueryBehavior: `
    export const hasNextPage = () => false;
    export const hasPreviousPage = () => false;
    export function infiniteQueryBehavior() { throw new Error('What reads page by page ${MENDED}.'); }`,
} as const;

/** Fails where the page is built and one of them was not met: the library has moved it. */
export function withoutMutations(): Plugin {
  const left = new Set<string>(Object.keys(STANDINS));
  let isPage = false;
  return {
    name: 'sourceline-without-mutations',
    apply: 'build',
    configResolved: ({ build }) => {
      isPage = build.ssr === false;
    },
    transform: {
      filter: { id: FILES },
      handler(_code, id) {
        const name = FILES.exec(id)?.[1];
        if (name !== 'mutationCache' && name !== 'infiniteQueryBehavior') return null;
        left.delete(name);
        return { code: STANDINS[name], map: null };
      },
    },
    buildEnd(error) {
      if (error || !isPage || left.size === 0) return;
      this.error(
        `${[...left].join(' and ')} of the query client: not found, and so not left out; mend FILES.`,
      );
    },
  };
}
