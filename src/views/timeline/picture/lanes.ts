/** The lanes with their names. */
import { round } from '#base/round.ts';
import { element, type Xml } from '#base/xml.ts';
import { figure as inFigures } from '#domain/count-words.ts';
import { markOf } from '#domain/mark.ts';
import type { LaneChart } from '../model/chart.ts';
import { atStart, type Block, ofAll, startOf } from './block.ts';
import { shapeOf } from './mark-xml.ts';
import { LABEL, LABEL_STRONG, type Pen } from './pen.ts';
import { laneItems, type Spread } from './plot.ts';
import { LANE_PAD, LANE_TOP, MARGIN, NAMES, ROW, WIDTH } from './sheet.ts';
import { linesOf, textXml } from './text.ts';

const LEADING = 17;
const SHAPE = 13;
/** From the shape to the name, and from the name to the number and the drawing. */
const AIR = 8;
const MOST_LINES = 3;

export function laneBlock(lane: LaneChart, spread: Spread): Block {
  const { pen } = spread;
  const name = nameOf(lane, pen);
  const height = Math.max(lane.rows * ROW + LANE_PAD, name.height + LANE_TOP + 6);
  return {
    height,
    at: (top) => [
      rule(top, pen, 'rule'),
      ...name.at(top + LANE_TOP),
      ...laneItems(lane, top, height, spread),
    ],
  };
}

export function rule(y: number, pen: Pen, colour: string): Xml {
  const ends = { x1: String(MARGIN), x2: String(WIDTH - MARGIN), y1: round(y), y2: round(y) };
  return element('line', { ...ends, stroke: pen.colourOf(colour), 'shape-rendering': 'crispEdges' });
}

function nameOf({ lane: { label, category, events } }: LaneChart, pen: Pen): Block {
  const indent = category ? SHAPE + AIR : 0;
  const count = inFigures(events.length);
  const countRoom = pen.measure(count, LABEL);
  const room = NAMES - indent - countRoom - 2 * AIR;
  const lines = linesOf(label, room, (line) => pen.measure(line, LABEL_STRONG), MOST_LINES);
  const place = { side: startOf(pen), direction: pen.direction };
  const baseline = (top: number, line: number) => top + 14 + line * LEADING;
  return {
    height: lines.length * LEADING,
    at: (top) => [
      ...(category ? [shapeAt(category, top, pen)] : []),
      ...lines.map((line, i) =>
        textXml(line, {
          ...place,
          ...{
            x: atStart(indent, pen),
            y: baseline(top, i),
            font: LABEL_STRONG,
            colour: pen.colourOf('ink'),
          },
        }),
      ),
      ...ofAll(
        [
          textXml(count, {
            ...{ x: atStart(NAMES - AIR - countRoom, pen), y: baseline(top, 0) },
            ...{ ...place, font: LABEL, colour: pen.colourOf('ink-soft') },
          }),
        ],
        pen,
      ),
    ],
  };
}

function shapeAt(category: NonNullable<LaneChart['lane']['category']>, top: number, pen: Pen): Xml {
  const mark = markOf({ category, status: 'confirmed', date: { kind: 'unknown' } });
  return shapeOf(mark, { x: atStart(SHAPE / 2, pen), y: top + 9.5, size: SHAPE }, pen);
}
