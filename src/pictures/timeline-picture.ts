/** The picture of a timeline as a whole, which stands for its other pages, too. */
import type { Xml } from '#base/xml.ts';
import type { TimelineInfo } from '#domain/dataset/event-index.ts';
import { languageOf } from '#domain/event-table.ts';
import { directionOf } from '#messages/languages.ts';
import { motto } from '#messages/pages.ts';
import { spokenLanguage } from '#messages/say.ts';
import { axis } from './axis.ts';
import { footOf } from './foot.ts';
import { wordsOf } from './lines.ts';
import { heightOf, heightWith, type Paragraph, placed, titleLeading } from './paragraphs.ts';
import { AXIS, TOP } from './sheet.ts';
import { pictureSvg } from './svg.ts';
import type { TimelineWords } from './timeline-words.ts';

const TITLES = [
  [76, 1],
  [66, 2],
  [56, 2],
  [48, 3],
  [40, 4],
] as const;

/** At least so much is left to the events. */
const PLOT = 110;

/** @param plot the events over the line of the days, none above `top` */
export function timelinePicture(
  timeline: TimelineInfo,
  words: TimelineWords,
  plot: (top: number) => readonly Xml[],
): string {
  const bottom = AXIS - PLOT;
  const others = [small(words.counts, 600, 1), small(words.outlets, 400, 2)] as const;
  const titles = TITLES.map(([size, lines]) => titleOf(words.title, languageOf(timeline), size, lines));
  const title = titles.find((each) => heightOf(each) !== null) ?? titles.at(-1);
  const paragraphs = [others[0], ...(title ? [title] : []), others[1]];
  const set = placed(paragraphs, TOP, bottom);
  const top = set.reduce((y, { paragraph, elements }) => y + heightWith(paragraph, elements.length), TOP);
  const drawn = set.flatMap(({ elements }) => elements);
  return pictureSvg([...drawn, ...plot(top + 16), ...axis(timeline.span), ...footOf(motto())]);
}

function titleOf(text: string, language: string, size: number, lines: number): Paragraph {
  return {
    words: wordsOf([{ text, voice: 'serif', weight: 600, colour: 'ink' }]),
    setting: { direction: directionOf(language), size },
    leading: titleLeading(language),
    lines,
    gap: 10,
  };
}

function small(text: string, weight: 400 | 600, lines: number): Paragraph {
  return {
    words: wordsOf([{ text, voice: 'sans', weight, colour: 'ink-soft' }]),
    setting: { direction: directionOf(spokenLanguage()), size: 26 },
    leading: 1.32,
    lines,
    gap: weight === 400 ? 14 : 0,
  };
}
