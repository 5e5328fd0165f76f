import { describe, expect, it } from 'vitest';
import { edited, type Plant, problemsOf } from '../testing/run-sample.ts';

const FIRST = 'data/events/first-talks.md';
const WIRE = 'data/sources/wire.md';
const MEND = 'Write “ ” around words, and ’ for an apostrophe.';
const APOSTROPHE = `note A straight ' stands in our own words. | ${MEND}`;
const QUOTATION = `note A straight " stands in our own words. | ${MEND}`;

describe('straight marks in our own words', () => {
  it.each<Plant>([
    ['a title', FIRST, 'Officials meet in', "Turkey's officials meet in", [`${FIRST}:2:8 ${APOSTROPHE}`]],
    ['a date’s note', FIRST, 'has Wednesday', 'has "Wednesday"', [`${FIRST}:8:9 ${QUOTATION}`]],
    ['who says so', FIRST, 'says: The Paper', "says: The Paper's staff", [`${FIRST}:20:11 ${APOSTROPHE}`]],
    ['an account', FIRST, 'says: technical talks', `says: "Turkey's term"`, [`${FIRST}:43:44 ${APOSTROPHE}`]],
    ['a sentence', FIRST, 'One side called', "Turkey's side called", [`${FIRST}:47:23 ${APOSTROPHE}`]],
    [
      'what is said of a source',
      WIRE,
      'The text prints none.',
      "The wire's text prints none.",
      [`${WIRE}:5:12 ${APOSTROPHE}`],
    ],
  ])('are noted in %s', async (_, path, from, to, expected) => {
    expect(await problemsOf(edited(path, from, to))).toEqual(expected);
  });

  it('are left alone in a quote, which has what its text has', async () => {
    const text = 'Officials said: it\'s "over".';
    const changed = {
      ...edited(FIRST, '“technical talks”', `it's "over"`),
      'texts/paper.txt': `Officials of both sides met in Baku on Wednesday. ${text} They will meet again, the spokesman said.`,
    };
    const said = await problemsOf(changed);
    expect(said.filter((one) => one.includes('straight'))).toEqual([]);
  });
});
