import { describe, expect, it } from 'vitest';
import { detailOf } from '#testing/detail-of.ts';
import { pointOf } from '#testing/date-of.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { heardDetail } from './heard-detail.ts';
import { heardThrough, type Lens, NO_LENS } from './lens.ts';

const { sources: SOURCES } = timelineOf(`
  source jns "JNS" 2025-04-10
  source ft "Financial Times" [2025-04-10..2025-04-11]
  source mee "Middle East Eye" [2025-07-16..2025-07-22]
  2025-04-09 talks "Meeting" <ft,jns,mee>
`);

const dayOf = (text: string) => pointOf(text).earliest;
const asOf = (day: string): Lens => ({ asOf: dayOf(day), told: [] });
const told = (...sources: string[]): Lens => ({ asOf: null, told: sources });

describe('what an open event shows of what is heard', () => {
  const DETAIL = detailOf(`
    meeting 2025-04-09
    They met. [@ft-met; @mee-met]
    It was secret, one wrote. [@mee-secret]
    ft-met <ft> "met"
    mee-met <mee> "met in Baku"
    mee-secret <mee> "secret"
    conflict "whether it was secret" ft-met "says nothing" mee-secret "it was"
  `);
  const heard = (...sources: string[]) => heardThrough(told(...sources), SOURCES);

  it('keep what is heard, and the sentences that rest on it', () => {
    const detail = heardDetail(DETAIL, heard('ft'), true);
    expect(detail.sentences.map(({ text }) => text)).toEqual(['They met.']);
    expect(detail.sentences[0]?.cites).toEqual([['ft-met']]);
    expect(detail.evidence.map(({ excerpt }) => excerpt)).toEqual(['ft-met']);
  });

  it('keep a conflict while two of its accounts are heard', () => {
    expect(heardDetail(DETAIL, heard('ft', 'mee'), true).conflicts).toEqual(DETAIL.conflicts);
    expect(heardDetail(DETAIL, heard('ft'), true).conflicts).toEqual([]);
  });

  it('drop a sentence one of whose claims rests on nothing that is heard', () => {
    const [first] = DETAIL.sentences;
    const sentence = {
      text: 'They met, in secret.',
      cites: [['ft-met', 'mee-met'], ['mee-secret']],
      paragraph: 0,
    };
    const both = { ...DETAIL, sentences: first ? [first, sentence] : [] };
    expect(heardDetail(both, heard('ft'), true).sentences).toHaveLength(1);
    expect(heardDetail(both, heard('ft', 'mee'), true).sentences).toHaveLength(2);
  });

  it('work the date out by what is heard, and by what was printed elsewhere by the day', () => {
    const at = dayOf('2025-04-09');
    const day = { from: at, to: at };
    const rule = { ground: 'excerpt', words: 'on Wednesday', rule: 'weekday' } as const;
    const words = { ...rule, days: [day] };
    const outside = { publisher: 'AJ', title: 'Talks', url: 'https://aj.example/', shows: '9 April 2025' };
    const references = [
      { ...outside, id: 'aj', published: '2025-04-10' },
      { ...outside, id: 'undated', published: 'unknown' },
    ];
    const derivation = [
      { ...words, excerpt: 'ft-met', published: '2025-04-11' },
      { ...words, excerpt: 'mee-met', published: '2025-07-22' },
      ...references.map(({ id, published }) => ({
        ground: 'reference' as const,
        reference: id,
        published,
        ...day,
      })),
    ];
    const distances = ['ft', 'mee'].map((source) => ({ source, fewest: 2, most: 2 }));
    const basis = { ...DETAIL.basis, excerpts: ['ft-met', 'mee-met'], references, derivation, distances };
    const grounds = (lens: Lens) => {
      const seenBasis = heardDetail({ ...DETAIL, basis }, heardThrough(lens, SOURCES), true).basis;
      return [
        seenBasis.derivation.map((step) => (step.ground === 'excerpt' ? step.excerpt : step.reference)),
        seenBasis.references.map(({ id }) => id),
        seenBasis.distances.map(({ source }) => source),
      ];
    };
    expect(grounds(told('mee'))).toEqual([['mee-met', 'aj', 'undated'], ['aj', 'undated'], ['mee']]);
    expect(grounds(asOf('2025-04-11'))).toEqual([['ft-met', 'aj'], ['aj'], ['ft']]);
    expect(grounds(asOf('2025-04-09'))).toEqual([[], [], []]);
    const kind = (lens: Lens, steps: typeof derivation) => {
      const printed = { ...basis, kind: 'explicit' as const, derivation: steps };
      return heardDetail({ ...DETAIL, basis: printed }, heardThrough(lens, SOURCES), true).basis.kind;
    };
    const counted = derivation.filter((step) => 'excerpt' in step && step.excerpt === 'ft-met');
    expect(kind(NO_LENS, counted)).toBe('explicit');
    expect(kind(told('mee'), counted)).toBe('explicit');
    expect(kind(told('ft'), counted)).toBe('relative');
    expect(kind(told('jns'), counted)).toBe('inferred');
  });

  it('keep the author’s notes only where all is heard that they may speak of', () => {
    const reference = {
      id: 'aj',
      publisher: 'AJ',
      title: 'Talks',
      url: 'https://aj.example/',
      published: '2025-07-20',
      shows: 'the day',
    };
    const notes = (lens: Lens, references: (typeof reference)[] = []) => {
      const basis = { ...DETAIL.basis, references, note: 'The Eye has the day.' };
      const detail = { ...DETAIL, basis, statusNote: 'Two outlets, one office.' };
      const seenDetail = heardDetail(detail, heardThrough(lens, SOURCES), true);
      return [seenDetail.basis.note, seenDetail.statusNote];
    };
    expect(notes(told('ft', 'mee'))).toEqual(['The Eye has the day.', 'Two outlets, one office.']);
    expect(notes(told('ft'))).toEqual([null, null]);
    expect(notes(asOf('2025-07-22'), [reference])).toEqual([
      'The Eye has the day.',
      'Two outlets, one office.',
    ]);
    const late = { ...reference, published: '2025-08-01' };
    expect(notes(asOf('2025-07-22'), [late])).toEqual([null, 'Two outlets, one office.']);
  });

  it('keep corrections only where all is heard that they may speak of, from the day on which they were made', () => {
    const made = { said: 'met', says: 'met in secret', why: 'misread' };
    const corrections = ['2025-07-23', '2025-07-22'].map((day) => ({ ...made, date: dayOf(day) }));
    const detail = { ...DETAIL, corrections };
    const kept = (lens: Lens) => heardDetail(detail, heardThrough(lens, SOURCES), true).corrections;
    expect(kept(told('ft', 'mee'))).toEqual(corrections);
    expect(kept(told('ft'))).toEqual([]);
    expect(kept(asOf('2025-07-23'))).toEqual(corrections);
    expect(kept(asOf('2025-07-22'))).toEqual(corrections.slice(1));
  });

  it('tell nothing of how a day was found that is not known', () => {
    const basis = {
      ...DETAIL.basis,
      kind: 'explicit' as const,
      excerpts: ['ft-met'],
      weekday: 'Wednesday' as const,
    };
    expect(heardDetail({ ...DETAIL, basis }, heard('ft'), false).basis).toMatchObject({
      kind: 'relative',
      excerpts: [],
      weekday: null,
    });
  });

  it('are all there when all is heard', () => {
    expect(heardDetail(DETAIL, null, true)).toBe(DETAIL);
    expect(heardDetail(DETAIL, heard(), true)).toEqual(DETAIL);
  });
});
