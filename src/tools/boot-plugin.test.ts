import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bootPlugin } from './boot-plugin.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'boot-'));
  mkdirSync(join(root, 'public'));
  writeFileSync(join(root, 'index.html'), '<p>A page</p>');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** What becomes of it in the built site. */
async function built(script: string): Promise<string> {
  writeFileSync(join(root, 'public', 'boot.js'), script);
  await build({ root, configFile: false, logLevel: 'silent', plugins: [bootPlugin()] });
  return readFileSync(join(root, 'dist', 'boot.js'), 'utf8');
}

it('says the same without a comment', async () => {
  expect(await built('// Why.\n(function () {\n  var word = "here";\n  said(word);\n})();\n')).toMatch(
    /^\(function\(\)\{.*said\([`"]here[`"]\).*\}\)\(\);?\s*$/,
  );
});

it('is not built where it cannot be read', async () => {
  await expect(built('(function () {')).rejects.toThrow(/boot\.js/);
});
