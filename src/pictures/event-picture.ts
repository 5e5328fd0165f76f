/** The picture of one event: when, what, how sure it is, who says so, and where in the story it stands. */
import type { Xml } from '#base/xml.ts';
import type { TimelineInfo } from '#domain/dataset/event-index.ts';
import type { EventRow } from '#domain/event-table.ts';
import { markOf } from '#domain/mark.ts';
import type { Status } from '#domain/vocabulary.ts';
import { directionOf } from '#messages/languages.ts';
import { spokenLanguage, spokenLocale } from '#messages/say.ts';
import { axis } from './axis.ts';
import type { EventWords } from './event-words.ts';
import { footOf } from './foot.ts';
import { wordsOf } from './lines.ts';
import { heightOf, type Paragraph, placed, titleLeading } from './paragraphs.ts';
import type { Style } from './runs.ts';
import { shapeElement } from './shape.ts';
import { BOTTOM, MARGIN, TOP, WIDTH } from './sheet.ts';
import { pictureSvg } from './svg.ts';

/** Letters in pixels, and in how many lines: the first that has room. */
const TITLES = [
  [76, 2],
  [66, 3],
  [58, 3],
  [52, 4],
  [46, 4],
] as const;
/** Where none has: how it stands keeps its room below. */
const SMALLEST = [40, 4] as const;

const NOTE: Style = { voice: 'sans', weight: 400, colour: 'ink' };
const NOTE_SIZE = 27;
const SHAPE = 30;
/** What the notes are set in by, so that the shape stands free. */
const INDENT = SHAPE + 16;

/** What a reader must not take for plain fact is told in the colour of warnings, as on the page. */
const WARNS: ReadonlySet<Status> = new Set(['claimed', 'disputed', 'planned']);

/** @param days what stands on the line of the days */
export function eventPicture(
  event: EventRow,
  words: EventWords,
  timeline: TimelineInfo,
  days: readonly Xml[],
): string {
  const [date, title, standing, reported] = chosen(event, words);
  const set = placed([date, title, standing, reported], TOP, BOTTOM);
  const line = set[2]?.y ?? 0;
  const x = directionOf(spokenLanguage()) === 'rtl' ? WIDTH - MARGIN - SHAPE / 2 : MARGIN + SHAPE / 2;
  const shape = shapeElement(markOf(event), { x, y: line - 0.35 * NOTE_SIZE, size: SHAPE });
  return pictureSvg([
    ...set.flatMap(({ elements }) => elements),
    shape,
    ...axis(timeline.span),
    ...days,
    ...footOf(timeline.title),
  ]);
}

type Four = readonly [Paragraph, Paragraph, Paragraph, Paragraph];

function chosen(event: EventRow, words: EventWords): Four {
  const date = dateOf(words);
  const notes = [standingOf(event, words), reportedOf(words)] as const;
  const fit = [...TITLES, SMALLEST]
    .map(([size, lines]) => titleOf(event, size, lines))
    .find((title) => {
      const heights = [date, title, ...notes].map(heightOf);
      return heights.every((height) => height !== null) && sum(heights) <= BOTTOM - TOP;
    });
  return [date, fit ?? titleOf(event, ...SMALLEST), ...notes];
}

function dateOf({ when }: EventWords): Paragraph {
  const direction = directionOf(spokenLanguage());
  const text = when.toLocaleUpperCase(spokenLocale());
  // Letters that are joined may not be driven apart.
  const spacing = direction === 'ltr' && { spacing: 0.06 };
  return {
    words: wordsOf([{ text, voice: 'sans', weight: 600, colour: 'ink-soft', ...spacing }]),
    setting: { direction, size: 26 },
    leading: 1.3,
    lines: 2,
    gap: 0,
  };
}

function titleOf({ title, language }: EventRow, size: number, lines: number): Paragraph {
  return {
    words: wordsOf([{ text: title, voice: 'serif', weight: 600, colour: 'ink' }]),
    setting: { direction: directionOf(language), size },
    leading: titleLeading(language),
    lines,
    gap: 10,
  };
}

function standingOf({ status }: EventRow, { standing: [kind, how, why] }: EventWords): Paragraph {
  const strong: Style = { ...NOTE, weight: 600, colour: WARNS.has(status) ? 'warning' : 'ink' };
  return note(
    [
      { ...NOTE, text: kind },
      { ...strong, text: how },
      { ...NOTE, text: why },
    ],
    26,
  );
}

function reportedOf({ reported, differ }: EventWords): Paragraph {
  return note(
    [
      ...(differ === '' ? [] : [{ ...NOTE, colour: 'warning', text: `${differ} ` }]),
      { ...NOTE, colour: 'ink-soft', text: reported },
    ],
    4,
  );
}

function note(spans: Parameters<typeof wordsOf>[0], gap: number): Paragraph {
  return {
    words: wordsOf(spans),
    setting: { direction: directionOf(spokenLanguage()), size: NOTE_SIZE, indent: INDENT },
    leading: 1.32,
    lines: 3,
    gap,
  };
}

function sum(heights: readonly (number | null)[]): number {
  return heights.reduce<number>((all, height) => all + (height ?? 0), 0);
}
