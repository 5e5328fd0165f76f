import { describe, expect, it } from 'vitest';
import { ID_SHAPE } from '../schema/rules.ts';
import { excerptId } from './excerpt-id.ts';

const none = new Set<string>();

describe('excerptId', () => {
  it('begins as most of the source do, and goes on with telling words', () => {
    expect(excerptId('of the “technical talks” in Baku', 'paper', ['p-one', 'q-two', 'p-three'], none)).toBe(
      'p-technical-talks',
    );
    expect(excerptId('Erdoğan’s visit', 'the-paper', [], none)).toBe('the-paper-erdogan-visit');
  });

  it.each(['a b c', '—', '東京', '5 km'])('is an id whatever the quote: %s', (quote) => {
    expect(excerptId(quote, 'paper', [], none)).toMatch(ID_SHAPE);
  });

  it('takes short words where there are no others', () => {
    expect(excerptId('he is in', 'paper', [], none)).toBe('paper-he-is');
  });

  it('is not taken', () => {
    expect(excerptId('technical talks', 'p', [], new Set(['p-technical-talks', 'p-technical-talks-2']))).toBe(
      'p-technical-talks-3',
    );
  });
});
