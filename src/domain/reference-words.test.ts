import { expect, it } from 'vitest';
import { dateOf } from '#testing/date-of.ts';
import { eventReference, passageReference } from './reference-words.ts';

const address = 'https://site.example/x/';

it('refers to an event by title, date in words, timeline and address', () => {
  const event = { title: 'Officials meet in Baku', timeline: 'A timeline', address };
  expect(eventReference({ ...event, date: dateOf('2025-04-09') })).toBe(
    '“Officials meet in Baku”, 9 April 2025. A timeline. https://site.example/x/',
  );
  expect(eventReference({ ...event, date: { kind: 'unknown' } })).toContain('”, date unknown. A timeline.');
});

it('refers to a passage word for word, with who published it and when, no surer than is known', () => {
  const passage = { quote: 'they call it “talks”', publisher: 'The Paper', address };
  expect(passageReference({ ...passage, published: dateOf('2025-04-10?') })).toBe(
    '“they call it “talks””, The Paper, 10 April 2025 (uncertain). https://site.example/x/',
  );
});
