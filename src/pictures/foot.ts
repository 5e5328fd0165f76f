/** What stands below all pictures: whose they are, and of what. */
import type { Xml } from '#base/xml.ts';
import { directionOf } from '#messages/languages.ts';
import { spokenLanguage } from '#messages/say.ts';
import { cut, wordsOf } from './lines.ts';
import type { Span } from './runs.ts';
import { FOOT, MEASURE } from './sheet.ts';
import { lineElement } from './text.ts';

const NAME: Span = { text: 'Sourceline', voice: 'serif', weight: 700, colour: 'ink', spacing: -0.015 };
const NAME_SIZE = 34;
/** From where the words behind the name begin. */
const BEHIND = 196;
const SIZE = 25;

/** @param words in one line: a timeline's title, or what the name stands for */
export function footOf(words: string): readonly Xml[] {
  const direction = directionOf(spokenLanguage());
  const span: Span = { text: words, voice: 'sans', weight: 400, colour: 'ink-soft' };
  const [line = []] = cut(wordsOf([span]), (MEASURE - BEHIND) / SIZE, 1);
  return [
    lineElement([NAME], FOOT, { direction, size: NAME_SIZE }),
    lineElement(line, FOOT, { direction, size: SIZE, indent: BEHIND }),
  ];
}
