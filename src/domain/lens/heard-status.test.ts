import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTIONS, STANCES } from '../vocabulary.ts';
import { heardStatus, originsOf } from './heard-status.ts';
import type { Testimony } from './testimony.ts';

const OUTLETS = ['ft', 'jns', 'mee'];
const TESTIMONY = fc.record<Testimony>({
  source: fc.constantFrom(...OUTLETS),
  origin: fc.constantFrom(...OUTLETS, 'reuters', 'mod'),
  stance: fc.constantFrom(...STANCES),
  attribution: fc.constantFrom(...ATTRIBUTIONS),
});
const EVIDENCE = fc.array(TESTIMONY, { minLength: 1, maxLength: 12 });
const supporting = (evidence: readonly Testimony[]) => evidence.filter(({ stance }) => stance === 'supports');
const outletsOf = (evidence: readonly Testimony[]) =>
  new Set(supporting(evidence).map(({ source }) => source));

describe('the laws of origins', () => {
  it('an outlet that relays what is counted already adds none', () => {
    fc.assert(
      fc.property(EVIDENCE, TESTIMONY, (evidence, more) => {
        const origins = originsOf(evidence);
        for (const origin of origins)
          expect(originsOf([...evidence, { ...more, origin, stance: 'supports' }])).toEqual(origins);
      }),
    );
  });

  it('where each outlet has it from one alone, there are no more origins than outlets', () => {
    fc.assert(
      fc.property(EVIDENCE, (evidence) => {
        const heardFrom = new Map(supporting(evidence).map(({ source, origin }) => [source, origin]));
        const single = evidence.map((piece) => ({
          ...piece,
          origin: heardFrom.get(piece.source) ?? piece.origin,
        }));
        expect(originsOf(single).size).toBeLessThanOrEqual(outletsOf(single).size);
      }),
    );
  });

  it('an outlet may have it from several: there are at most as many origins as pieces of evidence, and one where any supports', () => {
    fc.assert(
      fc.property(EVIDENCE, (evidence) => {
        const { size } = originsOf(evidence);
        expect(size).toBeLessThanOrEqual(supporting(evidence).length);
        expect(size > 0).toBe(outletsOf(evidence).size > 0);
      }),
    );
    const both = ['jns', 'mod'].map((origin): Testimony => ({
      source: 'jns',
      origin,
      stance: 'supports',
      attribution: 'outlet',
    }));
    expect([originsOf(both).size, outletsOf(both).size]).toEqual([2, 1]);
  });

  it('what only adds or disputes brings none', () => {
    fc.assert(
      fc.property(EVIDENCE, (evidence) => {
        expect(originsOf(supporting(evidence))).toEqual(originsOf(evidence));
      }),
    );
  });
});

describe('the status of what is heard', () => {
  const piece = (more: Partial<Testimony> = {}): Testimony => ({
    source: 'ft',
    origin: 'ft',
    stance: 'supports',
    attribution: 'outlet',
    ...more,
  });
  const other = piece({ source: 'mee', origin: 'mee' });
  const third = piece({ source: 'jns', origin: 'jns' });

  it('is the author’s where all is heard', () => {
    expect(heardStatus('claimed', [piece(), other], [piece(), other])).toBe('claimed');
  });

  it('is confirmed while two origins are heard, or the one that was enough', () => {
    expect(heardStatus('confirmed', [piece(), other, third], [piece(), other])).toBe('confirmed');
    expect(heardStatus('confirmed', [piece(), other], [other])).toBe('reported');
    const relayed = piece({ source: 'mee' });
    expect(heardStatus('confirmed', [piece(), relayed], [relayed])).toBe('confirmed');
  });

  it('is claimed where only the unidentified are heard, and disputed only while a denial is', () => {
    const anonymous = piece({ attribution: 'anonymous' });
    expect(heardStatus('reported', [anonymous, other], [anonymous])).toBe('claimed');
    const denial = piece({ source: 'jns', stance: 'disputes' });
    expect(heardStatus('disputed', [piece(), other, denial], [piece(), denial])).toBe('disputed');
    expect(heardStatus('disputed', [piece(), other, denial], [piece(), other])).toBe('confirmed');
    expect(heardStatus('disputed', [piece(), denial], [piece()])).toBe('reported');
  });

  it('is never surer than a plan or a claim was', () => {
    for (const status of ['planned', 'claimed'] as const)
      expect(heardStatus(status, [piece(), other, third], [piece(), other])).toBe(status);
  });
});
