import { expect, it } from 'vitest';
import { beginningsOf } from './isolates.ts';

const [BEGIN, END] = ['\u2068', '\u2069'];

it('begins a name anew where it goes on in the next line, and nothing else', () => {
  expect(beginningsOf([`a ${BEGIN}The Levant`, 'Files of', `Beirut${END} b`, 'c'])).toEqual([
    '',
    BEGIN,
    BEGIN,
    '',
  ]);
  expect(beginningsOf(['plain', 'words'])).toEqual(['', '']);
  expect(beginningsOf([`more ends ${END}`, 'than beginnings'])).toEqual(['', '']);
});
