import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INSTALL, isAtLeast, missingPackages } from './install.mjs';

describe('missingPackages', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/react': { version: '19.3.1' },
      'node_modules/other-system': { version: '1.0.0', optional: true },
    },
  };

  it('finds nothing missing when every version is there', () => {
    const installed = { packages: { 'node_modules/react': { version: '19.3.1' } } };
    expect(missingPackages(lock, installed)).toEqual([]);
  });

  it('names what is absent or of another version, but not optional packages', () => {
    expect(missingPackages(lock, null)).toEqual(['node_modules/react']);
    const old = { packages: { 'node_modules/react': { version: '19.0.0' } } };
    expect(missingPackages(lock, old)).toEqual(['node_modules/react']);
  });
});

describe('isAtLeast', () => {
  it('compares number by number', () => {
    expect(isAtLeast('20.19.0', '20.19')).toBe(true);
    expect(isAtLeast('22.1.0', '20.19')).toBe(true);
    expect(isAtLeast('20.9.0', '20.19')).toBe(false);
    expect(isAtLeast('18.20.0', '20.19')).toBe(false);
  });
});

it('installs what is for development, also where production is meant', () => {
  const dir = mkdtempSync(join(tmpdir(), 'sourceline-install-'));
  const devDependencies = { tool: 'file:tool' };
  const packages = {
    '': { devDependencies },
    'node_modules/tool': { resolved: 'tool', link: true },
    tool: { version: '1.0.0', dev: true },
  };
  mkdirSync(join(dir, 'tool'));
  writeFileSync(join(dir, 'tool/package.json'), JSON.stringify({ name: 'tool', version: '1.0.0' }));
  writeFileSync(join(dir, 'package.json'), JSON.stringify({ devDependencies }));
  writeFileSync(join(dir, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
  const env = { ...process.env, NODE_ENV: 'production' };
  spawnSync('npm', INSTALL, { cwd: dir, env, shell: process.platform === 'win32' });
  expect(existsSync(join(dir, 'node_modules/tool/package.json'))).toBe(true);
  rmSync(dir, { recursive: true });
}, 30_000);
