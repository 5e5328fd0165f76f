import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutFaces, lettersOf } from './cut-faces.ts';
import type { Face } from './face-rules.ts';

const SERIF = createRequire(import.meta.url).resolve(
  '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
);
const face = (name: string, last: number): Face => ({
  name,
  from: 'serif.woff2',
  ranges: [[0x61, last]],
  weights: { min: 400, max: 700 },
});

describe('cutFaces', () => {
  let cache = '';
  beforeAll(() => {
    cache = mkdtempSync(join(tmpdir(), 'faces-'));
  });
  afterAll(() => {
    rmSync(cache, { recursive: true });
  });
  const cut = (faces: readonly Face[]) => cutFaces(faces, () => SERIF, cache);

  it('makes a smaller file of fewer letters, and nothing beside it', async () => {
    const dir = await cut([face('ab.woff2', 0x62), face('az.woff2', 0x7a)]);
    const [ab, az] = ['ab.woff2', 'az.woff2'].map((name) => readFileSync(join(dir, name)));
    expect(ab?.toString('latin1', 0, 4)).toBe('wOF2');
    expect(ab?.length).toBeLessThan(az?.length ?? 0);
    expect(az?.length).toBeLessThan(statSync(SERIF).size);
    expect(readdirSync(cache).map((name) => join(cache, name))).toEqual([dir]);
  });

  it('makes the same bytes again, in another folder only for other faces', async () => {
    const [one] = [await cut([face('a.woff2', 0x65)])];
    const first = readFileSync(join(one, 'a.woff2'));
    const written = statSync(one).mtimeMs;
    expect(await cut([face('a.woff2', 0x65)])).toBe(one);
    expect(statSync(one).mtimeMs).toBe(written);
    rmSync(one, { recursive: true });
    expect(await cut([face('a.woff2', 0x65)])).toBe(one);
    expect(readFileSync(join(one, 'a.woff2')).equals(first)).toBe(true);
    expect(await cut([face('a.woff2', 0x66)])).not.toBe(one);
  });

  it('names the file that is not there', async () => {
    await expect(cutFaces([face('a.woff2', 0x61)], () => '/nowhere/serif.woff2', cache)).rejects.toThrow(
      '/nowhere/serif.woff2',
    );
  });
});

describe('lettersOf', () => {
  it('has each character of each range once', () => {
    expect(
      lettersOf([
        [0x61, 0x63],
        [0x2212, 0x2212],
      ]),
    ).toBe('abc−');
  });
});
