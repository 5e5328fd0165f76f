/** Over all that can be asked: what is found stands there, and the evidence leads back to it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { codePoints, sliceCodePoints } from '#domain/excerpts/code-points.ts';
import { locate } from '#domain/excerpts/locate.ts';
import { normalise } from '#domain/excerpts/normalise.ts';
import { shelved } from '../testing/shelved.ts';
import { newEvidence } from './evidence-block.ts';
import { findPassages } from './find-passages.ts';
import { contextOf } from './passage-context.ts';

const WORDS = ['a', 'b', '🛰', 'é', '#', '- c', 'd: e', '“f”', "'g", '"h"', '%', '@i', '...', '\n'];
const written = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 })
  .map((list) => list.join(' '));

/** The beginning of a text, as its author has marked it. */
function caption(end: number) {
  const at = { file: 'one', line: 1, column: 1 };
  const span = { starts: normalise(''), ends: normalise(''), occurrence: null, at: { starts: at, ends: at } };
  return { start: 0, end, what: 'caption', span: { what: 'caption', ...span } };
}

describe('findPassages', () => {
  it('finds each run of words where it stands, and every other place of the same words', () => {
    fc.assert(
      fc.property(written, fc.nat(), fc.nat(5), (text, from, count) => {
        const source = shelved('one', text);
        const words = source.text.split(' ');
        const first = from % words.length;
        const wanted = normalise(words.slice(first, first + 1 + count).join(' '));
        fc.pre(wanted !== '');
        const start = codePoints(
          words
            .slice(0, first)
            .map((word) => `${word} `)
            .join(''),
        );
        const { exact, nearest } = findPassages([source, shelved('two', 'nothing')], wanted);
        expect(exact.map((passage) => passage.start)).toContain(start);
        expect(nearest).toEqual([]);
        for (const passage of exact) {
          expect(sliceCodePoints(source.text, passage.start, passage.end)).toBe(wanted);
        }
      }),
    );
  });

  it('shows of the texts only that which has what is nearest', () => {
    const shelf = [shelved('far', 'They left on Monday.'), shelved('near', 'They left on a Sunday.')];
    const { nearest } = findPassages(shelf, normalise('they left at a sunday'));
    expect(nearest.map(({ source, quote }) => [source.id, quote])).toEqual([
      ['near', 'They left on a Sunday'],
    ]);
  });

  it('looks past what is no article text, whatever letters it has', () => {
    const text = '🛰🛰🛰 they met on Monday. They met on Sunday.';
    const end = codePoints('🛰🛰🛰 they met on Monday.');
    const source = {
      ...shelved('one', text),
      notArticle: [caption(end)],
    };
    const { exact, nearest } = findPassages([source], normalise('they met on Monday'));
    expect(exact.map(({ notArticle }) => notArticle)).toEqual(['caption']);
    expect(nearest.map(({ start, quote }) => [start, quote])).toEqual([[end + 1, 'They met on Sunday']]);
    const [outside] = exact;
    expect(outside && contextOf(outside)).toBeNull();
  });

  it('shows no other passage of what is no article text where the very words stand in it', () => {
    const text = 'they met on Monday. they met on Mondays. He ate.';
    const source = { ...shelved('one', text), notArticle: [caption(40)] };
    const { exact, nearest } = findPassages([source], normalise('they met on Monday'));
    expect([exact.length, nearest]).toEqual([1, []]);
  });

  it('shows as nearest only what stands there', () => {
    fc.assert(
      fc.property(written, written, (text, asked) => {
        const source = shelved('one', text);
        for (const { start, end, quote } of findPassages([source], normalise(asked)).nearest) {
          expect(sliceCodePoints(source.text, start, end)).toBe(quote);
          expect(quote).not.toBe('');
        }
      }),
    );
  });
});

describe('the evidence', () => {
  it('is YAML from which the build finds the very place again', () => {
    fc.assert(
      fc.property(written, fc.nat(), fc.nat(5), (text, from, count) => {
        const source = shelved('one', text);
        const words = source.text.split(' ');
        const first = from % words.length;
        const wanted = normalise(words.slice(first, first + 1 + count).join(' '));
        for (const passage of findPassages([source], wanted).exact) {
          const context = contextOf(passage);
          if (context === null) continue;
          const { x } = parse(newEvidence('x', source.id, passage.quote, context)) as {
            readonly x: { readonly quote: string; readonly before?: string; readonly after?: string };
          };
          const [before, after] = [x.before, x.after].map((side) =>
            side === undefined ? side : normalise(side),
          );
          const place = locate(source.text, { quote: normalise(x.quote), before, after });
          expect(place).toEqual({ ok: true, value: { start: passage.start, end: passage.end } });
        }
      }),
    );
  });
});

describe('contextOf', () => {
  const around = Array.from({ length: 15 }, (_, i) => `word${String(i)}`).join(' ');

  function contexts(text: string): readonly unknown[] {
    return findPassages([shelved('one', text)], normalise('the quote')).exact.map(contextOf);
  }

  it('is nothing where the words stand once', () => {
    expect(contexts(`${around} the quote ${around}`)).toEqual([{}]);
  });

  it('is as little as tells the places apart, from the same sentence where that will do', () => {
    expect(contexts('He had the quote, as we saw. She saw the quote. He left.')).toEqual([
      { after: ', as' },
      { before: 'She saw' },
    ]);
    expect(contexts('b c the quote d e. a c the quote d e. b c the quote d f')).toEqual([
      { before: 'b c', after: 'd e.' },
      { before: 'a c' },
      { after: 'd f' },
    ]);
  });

  it('is none where a dozen words on either side are the same', () => {
    const same = `${around} the quote ${around}`;
    expect(contexts(`${same} x ${same}`)).toEqual([null, null]);
  });
});
