import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareVersions,
  following,
  formatVersion,
  greaterLevel,
  LEVELS,
  parseVersion,
  type Version,
} from './version.ts';

const number = fc.nat({ max: 999_999 });
const versions = fc.tuple(number, number, number) as fc.Arbitrary<Version>;
/** Room for one more. */
const small = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)) as fc.Arbitrary<Version>;
const levels = fc.constantFrom(...LEVELS);

describe('parseVersion', () => {
  it('reads what is written', () => {
    fc.assert(
      fc.property(versions, (version) => {
        expect(parseVersion(formatVersion(version))).toEqual(version);
      }),
    );
  });

  it.each(['', '1', '1.0', '1.0.0.0', '01.0.0', '1.0.0-beta', 'v1.0.0', '1.0.-1', '1.0.0\n', ' 1.0.0'])(
    'takes “%s” for none',
    (text) => {
      expect(parseVersion(text)).toBe(null);
    },
  );
});

describe('following', () => {
  it.each([
    ['none', '1.2.3'],
    ['patch', '1.2.4'],
    ['minor', '1.3.0'],
    ['major', '2.0.0'],
  ] as const)('%s', (level, next) => {
    expect(formatVersion(following([1, 2, 3], level))).toBe(next);
  });

  it('is newer the more has changed', () => {
    fc.assert(
      fc.property(small, levels, levels, (version, a, b) => {
        const [less, more] = [following(version, a), following(version, greaterLevel(a, b))];
        expect(compareVersions(less, more)).toBeLessThanOrEqual(0);
        expect(Math.sign(compareVersions(less, version))).toBe(a === 'none' ? 0 : 1);
      }),
    );
  });
});
