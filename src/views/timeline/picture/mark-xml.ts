/** An event's mark, and several events' number, as they stand in a lane. */
import { figure as inFigures } from '#domain/count-words.ts';
import { round } from '#base/round.ts';
import { element, type Xml } from '#base/xml.ts';
import { type Mark, markOf } from '#domain/mark.ts';
import { shapeXml, type Spot } from '#ui/shape-xml.ts';
import { lineFigures, MIDDLE, SHAPE, type MarkPlace } from '../drawing/mark-figure.ts';
import type { ClusterItem } from '../model/chart.ts';
import { type Frame, figureXml } from './figure-xml.ts';
import { COUNT, type Pen } from './pen.ts';
import { GROUND } from './sheet.ts';

export function markXml(mark: Mark, place: MarkPlace, frame: Frame, pen: Pen): readonly Xml[] {
  const tone = pen.colourOf(`tone-${mark.category}`);
  const middle = { x: frame.x + place.at * frame.width, y: frame.y + MIDDLE, size: SHAPE };
  return [
    ...lineFigures(mark, place).flatMap((each) => figureXml(each, frame, tone)),
    shapeOf(mark, middle, pen),
  ];
}

export function shapeOf({ shape, fill, category }: Mark, spot: Spot, pen: Pen): Xml {
  return shapeXml({ shape, fill, tone: pen.colourOf(`tone-${category}`), paper: GROUND }, spot);
}

/** Pixels. */
const PILL = { height: 20, shape: 12, padding: 6, gap: 3 };

export interface Pill {
  readonly elements: readonly Xml[];
  readonly count: string;
  /** Where the number's middle stands, from the start of the pill. */
  readonly middle: number;
}

/** The number is written apart: it is to be read where time runs from right to left, too. */
export function pillOf(
  { events }: Pick<ClusterItem, 'events'>,
  { x, y }: Omit<Frame, 'width'>,
  pen: Pen,
): Pill {
  const [first, ...rest] = events;
  const alike = first && rest.every(({ category }) => category === first.category) ? markOf(first) : null;
  const count = inFigures(events.length);
  const room = pen.measure(count, COUNT);
  const before = PILL.padding + (alike ? PILL.shape + PILL.gap : 0);
  const ground = element('rect', {
    x: round(x + 0.5),
    y: round(y + 0.5),
    width: round(before + room + PILL.padding),
    height: String(PILL.height - 1),
    rx: String(PILL.height / 2),
    fill: GROUND,
    stroke: pen.colourOf('rule-strong'),
  });
  const spot = { x: x + PILL.padding + PILL.shape / 2, y: y + MIDDLE, size: PILL.shape };
  const shape = alike ? [shapeOf({ ...alike, fill: 'solid' }, spot, pen)] : [];
  return { elements: [ground, ...shape], count, middle: before + room / 2 };
}
