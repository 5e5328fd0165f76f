/** The axis over the lanes, and what lies before and after it. */
import { round } from '#base/round.ts';
import { element, type Xml } from '#base/xml.ts';
import { namesWithRoom } from '../drawing/axis-figure.ts';
import { type Axis, axisOf, type Tick } from '../model/axis.ts';
import { earlierWords, laterWords } from '../model/names.ts';
import type { Surroundings } from '../model/outside.ts';
import { daysIn } from '../model/stretch.ts';
import type { Block } from './block.ts';
import { type Font, MONTH, SMALL } from './pen.ts';
import { across, type Spread } from './plot.ts';
import { PLOT } from './sheet.ts';
import { linesOf, type Side, textXml } from './text.ts';

/** Pixels from the top of the ruler. */
const HEIGHT = 46;
const MAJOR_TEXT = 18;
const MINOR_TEXT = 36;
const TICK_FROM = 41;
/** From a rule to the name of what begins there, and the least between two words. */
const AIR = 6;

const DAY: Font = { ...SMALL, size: 12 };

/** @param lanes what stands under it, and what its rules run down through */
export function ruledBlock(lanes: Block, spread: Spread): Block {
  const axis = axisOf(spread.view, PLOT);
  return {
    height: HEIGHT + lanes.height,
    at: (top) => [
      ...rules(axis, top, HEIGHT + lanes.height, spread),
      ...minors(axis.minors, top, spread),
      ...majors(axis.majors, top, spread),
      ...lanes.at(top + HEIGHT),
    ],
  };
}

function pixelAt(day: number, { view }: Spread): number {
  return ((day - view.start) / daysIn(view)) * PLOT;
}

function line(x: number, from: number, to: number, stroke: string): Xml {
  const ends = { x1: round(x), x2: round(x), y1: round(from), y2: round(to) };
  return element('line', { ...ends, stroke, 'shape-rendering': 'crispEdges' });
}

function rules({ majors: ticks }: Axis, top: number, height: number, spread: Spread): readonly Xml[] {
  const { view, left, pen } = spread;
  return ticks
    .filter(({ start }) => start > view.start)
    .map(({ start }) =>
      line(left + across(pixelAt(start, spread), pen), top, top + height, pen.colourOf('rule')),
    );
}

/** Every so many are named that names do not meet, where a language has longer ones. */
function minors(ticks: readonly Tick[], top: number, spread: Spread): readonly Xml[] {
  const { left, pen } = spread;
  const placed = ticks
    .map(({ start, end, text }) => ({ text, x: pixelAt((start + end) / 2, spread) }))
    .filter(({ x }) => x >= 0 && x <= PLOT);
  const widest = Math.max(0, ...placed.map(({ text }) => pen.measure(text, DAY)));
  const apart = Math.min(...placed.slice(1).map(({ x }, i) => x - (placed[i]?.x ?? 0)));
  const step = placed.length > 1 ? Math.max(1, Math.ceil((widest + AIR) / apart)) : 1;
  return placed.flatMap(({ text, x }, i) => {
    const tick = line(left + across(x, pen), top + TICK_FROM, top + HEIGHT, pen.colourOf('rule-strong'));
    const half = pen.measure(text, DAY) / 2;
    if (i % step > 0 || x < half || x > PLOT - half) return [tick];
    const place = { x: left + across(x, pen), y: top + MINOR_TEXT, side: 'middle' as const, font: DAY };
    return [tick, textXml(text, { ...place, colour: pen.colourOf('ink-soft'), direction: pen.direction })];
  });
}

function majors(ticks: readonly Tick[], top: number, spread: Spread): readonly Xml[] {
  const { left, pen } = spread;
  // As wide as it takes that the words have room, and air on both sides.
  const letter = Math.max(0, ...ticks.map(({ text }) => (pen.measure(text, MONTH) + 2 * AIR) / text.length));
  const side: Side = pen.mirrored ? 'right' : 'left';
  return namesWithRoom(ticks, (day) => pixelAt(day, spread), PLOT, letter).map(({ text, x, cut }) =>
    textXml(text, {
      ...{ x: left + across(x + (cut ? 0 : AIR), pen), y: top + MAJOR_TEXT, side, font: MONTH },
      ...{ colour: pen.colourOf('ink'), direction: pen.direction },
    }),
  );
}

const LEADING = 17;

/** `9 earlier events, since 1948`, at the end of the axis where they are. */
export function endsBlock({ before, after }: Surroundings, spread: Spread): Block {
  const { view, left, pen } = spread;
  const room = PLOT / 2 - AIR;
  const width = (text: string) => pen.measure(text, SMALL);
  const earlier = before.count > 0 ? linesOf(earlierWords(before, view), room, width) : [];
  const later = after.count > 0 ? linesOf(laterWords(after, view), room, width) : [];
  const written = (lines: readonly string[], x: number, top: number) =>
    lines.map((text, i) =>
      textXml(text, {
        ...{ x: left + across(x, pen), y: top + 12 + i * LEADING, font: SMALL, direction: pen.direction },
        ...{ side: (x === 0) === pen.mirrored ? 'right' : 'left', colour: pen.colourOf('ink-soft') },
      }),
    );
  return {
    height: Math.max(earlier.length, later.length) * LEADING,
    at: (top) => [...written(earlier, 0, top), ...written(later, PLOT, top)],
  };
}
