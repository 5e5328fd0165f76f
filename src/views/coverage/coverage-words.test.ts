import { describe, expect, it } from 'vitest';
import { lead, sentences } from '#messages/coverage.ts';
import { charactersWords, limitWords, paragraphWords, preciseShare } from './coverage-words.ts';

describe('words of coverage', () => {
  it('name one as one', () => {
    expect(lead({ count: 1 })).toContain('from one text.');
    expect(lead({ count: 5 })).toContain('from 5 texts.');
    expect(sentences({ untouched: 0, sentences: 9 })).toBe(
      'Each of its sentences is quoted at least in part.',
    );
    expect(sentences({ untouched: 1, sentences: 9 })).toBe('One of its 9 sentences is not quoted at all.');
    expect(sentences({ untouched: 3, sentences: 9 })).toBe('3 of its 9 sentences are not quoted at all.');
  });

  it('call a half half, and any other limit by its number', () => {
    expect([limitWords(0.5), limitWords(0.25)]).toEqual(['half', '25.0%']);
    expect([preciseShare(0), preciseShare(0.49949), preciseShare(1)]).toEqual(['0.0%', '49.9%', '100.0%']);
  });

  it('count as people do: characters from 1, the last one included', () => {
    expect(charactersWords({ start: 0, end: 40 })).toBe('1–40');
    expect(paragraphWords({ first: 3, last: 3 })).toBe('3');
    expect(paragraphWords({ first: 3, last: 4 })).toBe('3–4');
  });
});
