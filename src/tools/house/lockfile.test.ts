import { describe, expect, it } from 'vitest';
import { lockfileFaults, pinFaults, tagFaults } from './lockfile.ts';

describe('lockfileFaults', () => {
  it('accepts a lockfile without hosts and with every optional part', () => {
    const packages = {
      '': {},
      'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0' } },
      'node_modules/a/node_modules/a-linux': {},
    };
    expect(lockfileFaults({ packages })).toEqual([]);
  });

  it('names hosts and missing optional parts', () => {
    const packages = {
      'node_modules/a': {
        resolved: 'https://host.example/a.tgz',
        optionalDependencies: { 'a-mac': '1.0.0' },
      },
    };
    expect(lockfileFaults({ packages })).toEqual([
      expect.stringContaining('names a host for node_modules/a'),
      expect.stringContaining('lacks a-mac'),
    ]);
  });
});

describe('pinFaults', () => {
  it('wants exact versions', () => {
    const dependencies = { a: '1.2.3', b: '^1.2.3' };
    expect(pinFaults({ dependencies, devDependencies: { c: 'latest', d: '1.0.0-beta.1' } })).toEqual([
      expect.stringContaining('version of b, not ^1.2.3'),
      expect.stringContaining('version of c, not latest'),
    ]);
  });
});

describe('tagFaults', () => {
  it('wants what asks for the newest to be pinned', () => {
    const lock = { packages: { 'node_modules/a': { dependencies: { b: 'latest', c: '^1.0.0', d: '*' } } } };
    const manifest = { dependencies: {}, devDependencies: {} };
    expect(tagFaults(lock, manifest)).toEqual([expect.stringContaining('wants the latest b')]);
    expect(tagFaults(lock, { ...manifest, overrides: { b: '1.0.0' } })).toEqual([]);
  });
});
