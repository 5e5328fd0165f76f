import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from './build.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sourceline-build-'));
  mkdirSync(join(dir, 'deep'));
  writeFileSync(join(dir, 'deep', 'a.ts'), 'one');
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

describe('fingerprint', () => {
  it('changes with the content, the name and the number of files', () => {
    const prints = [fingerprint([dir])];
    writeFileSync(join(dir, 'deep', 'a.ts'), 'two');
    prints.push(fingerprint([dir]));
    writeFileSync(join(dir, 'b.ts'), '');
    prints.push(fingerprint([dir]));
    expect(new Set(prints).size).toBe(3);
  });

  it('does not depend on tests, nor on roots that are not there', () => {
    const before = fingerprint([dir]);
    writeFileSync(join(dir, 'a.test.ts'), 'x');
    expect(fingerprint([dir, join(dir, 'nowhere')])).toBe(before);
  });
});
