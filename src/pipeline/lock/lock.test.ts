import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLock, parseLock } from './lock.ts';

const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
const id = fc.stringMatching(/^[a-z]{1,4}(-[a-z0-9]{1,3})?$/);
const count = fc.nat({ max: 9999 });
const stretches = fc.array(fc.record({ start: count, end: count }), { maxLength: 3 });
const source = fc.record({
  sha256: hash,
  length: count,
  articleLength: count,
  notArticle: fc.array(fc.record({ start: count, end: count, sha256: hash }), { maxLength: 3 }),
  paragraphs: stretches,
  sentences: stretches,
});
const excerpt = fc.record(
  { source: id, start: count, end: count, sha256: hash, context: hash },
  { requiredKeys: ['source', 'start', 'end', 'sha256'] },
);

describe('the lock', () => {
  it('is read back as it was written, and in whatever order it is made, written alike', () => {
    const entries = fc.tuple(
      fc.uniqueArray(fc.tuple(id, source), { selector: ([key]) => key, maxLength: 4 }),
      fc.uniqueArray(fc.tuple(id, excerpt), { selector: ([key]) => key, maxLength: 6 }),
    );
    fc.assert(
      fc.property(entries, ([sources, excerpts]) => {
        const text = formatLock({ sources: new Map(sources), excerpts: new Map(excerpts) });
        const read = parseLock(text);
        expect(read.ok && Object.fromEntries(read.value.excerpts)).toEqual(Object.fromEntries(excerpts));
        expect(read.ok && Object.fromEntries(read.value.sources)).toEqual(Object.fromEntries(sources));
        const turned = { sources: new Map(sources.reverse()), excerpts: new Map(excerpts.reverse()) };
        expect(formatLock(turned)).toBe(text);
      }),
    );
  });

  it('has one line for each source and each excerpt, in reading order', () => {
    const sha256 = '0'.repeat(64);
    const text = formatLock({
      sources: new Map([
        ['paper', { sha256, length: 9, articleLength: 9, notArticle: [], paragraphs: [], sentences: [] }],
      ]),
      excerpts: new Map([
        ['later', { source: 'paper', start: 5, end: 9, sha256 }],
        ['first', { source: 'paper', start: 0, end: 4, sha256 }],
      ]),
    });
    expect(text.split('\n').map((line) => line.trim().slice(0, 9))).toEqual([
      '{',
      '"format":',
      '"sources"',
      '"paper": ',
      '},',
      '"excerpts',
      '"first": ',
      '"later": ',
      '}',
      '}',
      '',
    ]);
  });

  it.each(['', '{', '[]', '{"format":1,"sources":{},"excerpts":{}}', '{"format":2,"sources":{}}'])(
    'is not taken from %s',
    (text) => {
      expect(parseLock(text).ok).toBe(false);
    },
  );
});
