import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentFrom, type EditionDrawn, type EventDrawn } from '#testing/edition-of.ts';
import { difference, levelOf } from './difference.ts';
import { greaterLevel } from './version.ts';

const between = (older: EditionDrawn, newer: EditionDrawn) =>
  difference(contentFrom(older), contentFrom(newer));

const ids = fc.constantFrom('talks', 'strike', 'visit', 'dinner', 'fall');
const events = fc.uniqueArray(
  fc.record<EventDrawn>({
    id: ids,
    title: fc.constantFrom('One', 'Another'),
    date: fc.constantFrom('2025-04-09', '2025-04', 'unknown'),
  }),
  { selector: ({ id }) => id },
);
const editions = fc.record<EditionDrawn>({
  events,
  sources: fc.uniqueArray(fc.constantFrom('paper', 'wire')),
  excerpts: fc.uniqueArray(fc.constantFrom('paper-1', 'paper-2')),
});

describe('difference', () => {
  it('tells what was added, corrected and retired', () => {
    const older = {
      events: ['talks', { id: 'strike', title: 'A strike' }, 'dinner', 'rumour'],
      sources: ['paper'],
      excerpts: ['paper-1'],
    };
    const newer = {
      events: ['talks', { id: 'strike', title: 'Strikes', date: '2025-04-02' }, 'visit', 'meal'],
      sources: ['paper', 'wire'],
      excerpts: ['paper-1'],
      retired: { dinner: 'meal' },
    };
    expect(between(older, newer)).toEqual([
      { kind: 'event', id: 'visit', label: 'visit', change: 'added' },
      { kind: 'event', id: 'meal', label: 'meal', change: 'added' },
      {
        kind: 'event',
        id: 'strike',
        label: 'Strikes',
        change: 'corrected',
        fields: [
          { field: 'title', was: 'A strike', is: 'Strikes' },
          { field: 'date', was: '2025-04-09', is: '2025-04-02' },
        ],
      },
      { kind: 'event', id: 'dinner', label: 'dinner', change: 'retired', now: 'meal' },
      { kind: 'event', id: 'rumour', label: 'rumour', change: 'retired', now: null },
      { kind: 'source', id: 'wire', label: 'The wire', change: 'added' },
    ]);
  });

  it('tells the sentences that have gone and those that have come', () => {
    const saying = (...sentences: readonly string[]) => ({ events: [{ id: 'talks', sentences }] });
    const told = (older: readonly string[], newer: readonly string[]) =>
      between(saying(...older), saying(...newer)).flatMap((change) =>
        change.change === 'corrected' ? change.fields : [],
      );
    expect(told(['They met.', 'They ate.'], ['They met in Baku.', 'They ate.'])).toEqual([
      { field: 'text', was: 'They met.', is: 'They met in Baku.' },
    ]);
    expect(told(['They met.'], ['They met.', 'They ate.'])).toEqual([{ field: 'text', is: 'They ate.' }]);
    expect(told(['They met.', 'They ate.'], ['They met.'])).toEqual([{ field: 'text', was: 'They ate.' }]);
    expect(told(['They met.', 'They ate.'], ['They ate.', 'They met.'])).toEqual([{ field: 'text' }]);
    expect(told(['A.', 'B.', 'B2.', 'C.', 'D.', 'E.'], ['X.', 'B.', 'B2.', 'Y.', 'Z.', 'E.'])).toEqual([
      { field: 'text', was: 'A. … C. D.', is: 'X. … Y. Z.' },
    ]);
    expect(told(['B.', 'A.', 'B.'], ['B.'])).toEqual([{ field: 'text', was: 'A.' }]);
  });

  it('tells of a passage that went away, since links lead to it', () => {
    const changes = between(
      { events: [], sources: ['paper'], excerpts: ['paper-1'] },
      { events: [], sources: ['paper'] },
    );
    expect(changes).toEqual([
      { kind: 'excerpt', id: 'paper-1', label: 'what paper-1 says', change: 'retired', now: null },
    ]);
  });

  it('tells of an id that redirected, and does no longer', () => {
    const older = { events: ['meal'], retired: { dinner: 'meal' } };
    expect(between(older, { events: ['meal'] })).toEqual([
      { kind: 'event', id: 'dinner', label: 'dinner', change: 'retired', now: null },
    ]);
  });

  it('leaves out what the program words, works out or has come to write', () => {
    const older = contentFrom({ events: [{ id: 'talks', words: '9 Apr' }] });
    const newer = contentFrom({ events: [{ id: 'talks', words: '9 April' }] });
    const things = newer.things.map((thing) => ({ ...thing, fields: { ...thing.fields, follows: [] } }));
    expect(difference(older, { ...newer, things })).toEqual([]);
  });

  it('of an edition with itself is nothing', () => {
    fc.assert(
      fc.property(editions, (edition) => {
        expect(between(edition, edition)).toEqual([]);
      }),
    );
  });

  it('backwards has added what was retired, and the other way around', () => {
    const named = (changes: ReturnType<typeof between>, kind: string) =>
      changes.filter(({ change }) => change === kind).map((change) => `${change.kind} ${change.id}`);
    fc.assert(
      fc.property(editions, editions, (a, b) => {
        expect(named(between(a, b), 'added')).toEqual(named(between(b, a), 'retired'));
        expect(named(between(a, b), 'corrected').sort()).toEqual(named(between(b, a), 'corrected').sort());
      }),
    );
  });
});

describe('levelOf', () => {
  it('is the level of the greatest change: more changes never make it less', () => {
    fc.assert(
      fc.property(editions, editions, fc.nat(), (a, b, cut) => {
        const changes = between(a, b);
        const at = cut % (changes.length + 1);
        const [some, others] = [levelOf(changes.slice(0, at)), levelOf(changes.slice(at))];
        expect(levelOf(changes)).toBe(greaterLevel(some, others));
      }),
    );
  });

  it.each([
    ['none', { events: ['talks'] }],
    ['patch', { events: [{ id: 'talks', title: 'Talks' }] }],
    ['minor', { events: ['talks', 'visit'] }],
    ['major', { events: ['visit'], retired: { talks: 'visit' } }],
  ] as const)('%s', (level, newer: EditionDrawn) => {
    expect(levelOf(between({ events: ['talks'] }, newer))).toBe(level);
  });
});
