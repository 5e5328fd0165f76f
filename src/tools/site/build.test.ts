import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildIfChanged, type BuildStep, fingerprint, type Places } from './build.ts';

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

describe('buildIfChanged', () => {
  const write = (path: string, text: string): boolean => {
    writeFileSync(join(dir, path), text);
    return true;
  };

  /** Builds with a dataset step that writes its lock, and one that does `meanwhile`; tells whether it had to. */
  async function builds(meanwhile: () => boolean = () => true): Promise<boolean> {
    const at: Places = {
      inputs: [join(dir, 'deep')],
      lock: join(dir, 'deep', 'lock.json'),
      output: join(dir, 'site.html'),
      stamp: join(dir, 'cache', 'stamp.json'),
    };
    let built = false;
    const steps: readonly BuildStep[] = [
      { says: 'data', run: () => write('deep/lock.json', 'made'), writesLock: true },
      { says: 'site', run: () => (built = write('site.html', 'made')) && meanwhile() },
    ];
    await buildIfChanged({ base: '/', say: () => undefined }, steps, at);
    return built;
  }

  it('builds once, the lock that it writes itself notwithstanding', async () => {
    expect([await builds(), await builds()]).toEqual([true, false]);
  });

  it('builds again after a file was saved while it built', async () => {
    await builds(() => write('deep/a.ts', 'saved meanwhile'));
    expect([await builds(), await builds()]).toEqual([true, false]);
  });

  it.each(['deep/a.ts', 'deep/lock.json', 'site.html'])('builds again after a change of %s', async (path) => {
    await builds();
    write(path, 'changed');
    expect(await builds()).toBe(true);
  });

  it('builds again after a step that failed', async () => {
    await builds(() => false);
    expect(await builds()).toBe(true);
  });
});
