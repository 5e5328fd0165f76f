import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholePassage } from './whole-passage.ts';

const TEXT = '– “We shall (perhaps) leave,” he said: 5 km, 10 %.';

function around(part: string, quote: string): string {
  const from = TEXT.indexOf(part);
  const place = wholePassage(TEXT, { from, to: from + part.length }, quote);
  return TEXT.slice(place.from, place.to);
}

describe('wholePassage', () => {
  it.each([
    ['hall (per', 'shal per', 'shall (perhaps)'],
    ['eav', 'leave', 'leave'],
    ['eav', 'leave,', 'leave,'],
    ['eave,” h', 'leave he', 'leave,” he'],
    ['We shall (perhaps) leave', '"we shall perhaps leave"', '“We shall (perhaps) leave,”'],
    ['– “We', 'we', 'We'],
    ['5', '5', '5'],
    ['–', 'x', ''],
  ])('around %s, remembered as %s: %s', (part, quote, expected) => {
    expect(around(part, quote)).toBe(expected);
  });

  it('never cuts a word', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length), fc.nat(20), fc.string(), (from, length, quote) => {
        const place = wholePassage(TEXT, { from, to: Math.min(TEXT.length, from + length) }, quote);
        const cuts = [place.from, place.to].map(
          (at) => /[\p{L}\p{N}]$/u.test(TEXT.slice(0, at)) && /^[\p{L}\p{N}]/u.test(TEXT.slice(at)),
        );
        expect(place.from < place.to ? cuts : [false, false]).toEqual([false, false]);
      }),
    );
  });
});
