import { describe, expect, it } from 'vitest';
import { heightMessage, inDialects, pymIdIn } from './dialects.ts';
import { fitsFromStart } from './fits-from-start.ts';

describe('a height', () => {
  it('in the words of each protocol, rounded up', () => {
    expect(inDialects(heightMessage(640.2), 'place_0')).toEqual([
      { type: 'sourceline:height', v: 1, height: 641 },
      { sentinel: 'amp', type: 'embed-size', height: 641 },
      { type: 'iframe-resized', height: 641 },
      'pymxPYMxplace_0xPYMxheightxPYMx641',
    ]);
  });

  it('not in those of pym.js where it has not made the frame', () => {
    expect(inDialects(heightMessage(1), null)).toHaveLength(3);
  });
});

it('other news is told in our own words alone', () => {
  const news = { type: 'sourceline:select', v: 1, event: null } as const;
  expect(inDialects(news, 'place')).toEqual([news]);
});

it.each([
  ['?childId=place&parentUrl=x', 'place', true],
  ['?childId=a%20b', null, false],
  [`?childId=${'x'.repeat(300)}`, null, false],
  ['?height=auto', null, true],
  ['?height=600', null, false],
  ['', null, false],
])('%s: pym.js calls it %s, and it fits from the start: %s', (search, id, fits) => {
  expect(pymIdIn(search)).toBe(id);
  expect(fitsFromStart(search)).toBe(fits);
});
