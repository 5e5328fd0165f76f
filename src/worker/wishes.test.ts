import { describe, expect, it } from 'vitest';
import { isSameEdition, wishOf } from './wishes.ts';

describe('wishOf', () => {
  it('takes what pages send', () => {
    for (const wish of [
      { type: 'sourceline:same', uses: ['assets/a.js'] },
      { type: 'sourceline:keep', uses: [] },
      { type: 'sourceline:take-over', alone: true },
    ])
      expect(wishOf(wish)).toEqual(wish);
  });

  it.each([
    ...[null, 'sourceline:same', 3, {}, { type: 'SKIP_WAITING' }, { type: 'sourceline:take-over' }],
    ...[
      { type: 'sourceline:take-over', alone: 'yes' },
      { type: 'sourceline:same', uses: [1] },
    ],
  ])('takes nothing else: %j', (data) => {
    expect(wishOf(data)).toBeNull();
  });
});

describe('isSameEdition', () => {
  const listed = ['assets/main-A.js', 'assets/main-A.css', 'dataset/index.0123456789ab.json', 'boot.js'];

  it('is where all files that the page runs on are of it', () => {
    expect(isSameEdition(['assets/main-A.js', 'dataset/index.0123456789ab.json'], listed)).toBe(true);
  });

  it('is not where the code or the data are others', () => {
    expect(isSameEdition(['assets/main-B.js'], listed)).toBe(false);
    expect(isSameEdition(['assets/main-A.js', 'dataset/index.ba9876543210.json'], listed)).toBe(false);
  });

  it('does not miss what is not listed of a large dataset', () => {
    expect(isSameEdition(['assets/main-A.js', 'dataset/labels-7.ba9876543210.json'], listed)).toBe(true);
  });
});
