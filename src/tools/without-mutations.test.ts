import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { STANDINS } from './without-mutations.ts';

const FOLDER = dirname(createRequire(import.meta.url).resolve('@tanstack/react-query/package.json'));
const CORE = join(FOLDER, '../query-core/build/modern');

async function namesOf(address: string): Promise<Readonly<Record<string, unknown>>> {
  return (await import(/* @vite-ignore */ address)) as Readonly<Record<string, unknown>>;
}

const standIn = (code: string) => namesOf(`data:text/javascript,${encodeURIComponent(code)}`);

describe.each(['mutationCache', 'infiniteQueryBehavior'] as const)('the stand-in for %s', (name) => {
  it('exports what the library’s own file does', async () => {
    const real = await namesOf(pathToFileURL(join(CORE, `${name}.js`)).href);
    expect(Object.keys(await standIn(STANDINS[name])).sort()).toEqual(Object.keys(real).sort());
  });
});

describe('the empty cache of mutations', () => {
  it('has every method of the library’s own that others call, and says what is left out where it is written', async () => {
    const { MutationCache: Real } = await namesOf(pathToFileURL(join(CORE, 'mutationCache.js')).href);
    const { MutationCache: Empty } = await standIn(STANDINS.mutationCache);
    const methods = (made: unknown) =>
      Object.getOwnPropertyNames((made as { prototype: object }).prototype).sort();
    const ours = methods(Empty);
    const called = ['clear', 'findAll', 'resumePausedMutations'];
    expect(methods(Real)).toEqual(expect.arrayContaining(ours.filter((method) => method !== 'subscribe')));
    expect(ours).toEqual(expect.arrayContaining(called));
    const cache = new (Empty as new () => { build: () => void })();
    expect(() => {
      cache.build();
    }).toThrow(/without-mutations/);
  });
});
