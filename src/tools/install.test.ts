import { describe, expect, it } from 'vitest';
import { isAtLeast, missingPackages } from './install.mjs';

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
