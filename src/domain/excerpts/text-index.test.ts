import fc from 'fast-check';
import { expect, it } from 'vitest';
import { locate } from './locate.ts';
import { normalise } from './normalise.ts';
import { textIndex } from './text-index.ts';

const words = fc.array(
  fc.constantFrom('peace', 'talks', 'met 𐤀𐤁', 'and', 'said', 'in', 'é', '“no”', 'שלום'),
  { minLength: 1, maxLength: 60 },
);

it('finds what reading the text finds, at the same places', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.integer({ min: 1, max: 60 }), (list, from, length) => {
      const text = normalise(list.join(' '));
      const start = from % text.length;
      const quote = normalise(text.slice(start, start + length));
      const after = text.slice(start + length, start + length + 4).trim();
      for (const selector of [{ quote }, { quote, after }, { quote: normalise(`${quote}x`) }]) {
        const marked = [{ start: 3, end: 9 }];
        expect(locate(text, selector, marked, textIndex(text))).toEqual(locate(text, selector, marked));
      }
    }),
  );
});

it('counts code points in a long text', () => {
  const text = normalise(`${'a𐤀 '.repeat(3000)}the very end of it`);
  const quote = normalise('the very end of it');
  expect(locate(text, { quote }, [], textIndex(text))).toEqual({
    ok: true,
    value: { start: 9000, end: 9018 },
  });
});
