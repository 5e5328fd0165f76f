/** The hosts' table knows every file that is published. What a frame shows in itself, in a sandbox: about.spec.ts. */
import { readdirSync } from 'node:fs';
import { TYPES } from '../src/tools/hosting/promises.ts';
import { expect, test } from './support/test.ts';

test('every file that is published has a type', () => {
  const files = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^[._]/.test(entry.name) && !entry.parentPath.includes('.vite'))
    .map(({ name }) => name.replace(/\.(?:br|gz)$/, ''));
  const endings = new Set(files.map((name) => name.split('.').at(-1) ?? ''));
  expect(endings.size).toBeGreaterThan(10);
  expect([...endings].filter((ending) => !(ending in TYPES))).toEqual([]);
});
