/** What stands in a lane. Marks are laid out from the left and mirrored as a whole where time runs the other way; words never are. */
import { round } from '#base/round.ts';
import { element, type Xml } from '#base/xml.ts';
import type { EventRow } from '#domain/event-table.ts';
import { directionOf } from '#messages/languages.ts';
import { MIDDLE } from '../drawing/mark-figure.ts';
import type { ClusterItem, EventItem, LaneChart } from '../model/chart.ts';
import { clusterName, eventName } from '../model/names.ts';
import { LABEL_START } from '../model/place.ts';
import { daysIn, type Stretch } from '../model/stretch.ts';
import { ofAll } from './block.ts';
import { markXml, pillOf } from './mark-xml.ts';
import { COUNT, LABEL, type Pen } from './pen.ts';
import { GROUND, LANE_TOP, PLOT, ROW } from './sheet.ts';
import { cut, type Side, textXml } from './text.ts';

interface Drawn {
  /** From the left, whatever way time runs. */
  readonly marks: readonly Xml[];
  /** As they are read. */
  readonly words: readonly Xml[];
}

/** @param left of the plot in the sheet */
export interface Spread {
  readonly view: Stretch;
  readonly left: number;
  readonly pen: Pen;
}

/** @param top of the lane in the sheet */
export function laneItems(
  { items }: Pick<LaneChart, 'items'>,
  top: number,
  height: number,
  spread: Spread,
): readonly Xml[] {
  const { left, pen } = spread;
  const drawn = items.map((item) =>
    item.kind === 'event' ? eventOf(item, top, spread) : clusterOf(item, top, spread),
  );
  const turned = pen.mirrored ? { transform: `translate(${PLOT} 0) scale(-1 1)` } : {};
  // A frame of its own cuts off what reaches out of view.
  const frame = { x: round(left), y: round(top), width: String(PLOT), height: round(height) };
  return [
    element('svg', frame, [
      element(
        'g',
        turned,
        drawn.flatMap(({ marks }) => marks),
      ),
    ]),
    ...drawn.flatMap(({ words }) => words),
  ];
}

function frameOf({ reach, row }: EventItem | ClusterItem, view: Stretch) {
  const perDay = PLOT / daysIn(view);
  return { x: (reach.start - view.start) * perDay, y: LANE_TOP + row * ROW, width: daysIn(reach) * perDay };
}

function eventOf(item: EventItem, top: number, { view, left, pen }: Spread): Drawn {
  const { event, mark } = item;
  const frame = frameOf(item, view);
  const marks = element('g', { 'data-event-id': event.id }, [
    element('title', {}, eventName(event)),
    ...markXml(mark, item, frame, pen),
  ]);
  const anchor = frame.x + item.at * frame.width;
  const label = labelOf(item, { x: anchor, y: top + frame.y, left }, pen);
  return leading({ marks: [marks], words: label }, event, pen);
}

/** Its mark leads on, and its words as well: those for the pointer alone, since they say the same once more. */
function leading(drawn: Drawn, event: EventRow, { linkTo }: Pen): Drawn {
  if (!linkTo) return drawn;
  const { href, shownBy } = linkTo(event);
  const link = (inside: readonly Xml[], more: Readonly<Record<string, string>>) =>
    element('a', { href, 'data-shown-by': shownBy, ...more }, inside);
  return {
    marks: [link(drawn.marks, { 'aria-label': eventName(event) })],
    words: drawn.words.length > 0 ? [link(drawn.words, { tabindex: '-1', 'aria-hidden': 'true' })] : [],
  };
}

/** Beside the shape, on a ground that the rules between months do not shine through. */
function labelOf(
  { event, label }: EventItem,
  at: { x: number; y: number; left: number },
  pen: Pen,
): readonly Xml[] {
  const width = (text: string) => pen.measure(text, LABEL);
  const text = label.width > 0 ? cut(event.title, label.width, width) : '';
  if (text === '') return [];
  const away = LABEL_START * (label.side === 'right' ? 1 : -1);
  const x = at.left + across(at.x + away, pen);
  const side: Side = (label.side === 'right') === pen.mirrored ? 'right' : 'left';
  const ground = {
    x: round(side === 'left' ? x : x - width(text)),
    y: round(at.y + 2),
    width: round(width(text)),
    height: '16',
    fill: GROUND,
    'fill-opacity': '0.85',
  };
  return [
    element('rect', ground),
    textXml(text, {
      ...{ x, y: at.y + MIDDLE + 4.7, side, font: LABEL, colour: pen.colourOf('ink') },
      direction: directionOf(event.language),
      language: event.language,
    }),
  ];
}

function clusterOf(item: ClusterItem, top: number, { view, left, pen }: Spread): Drawn {
  const frame = frameOf(item, view);
  const { elements, count, middle } = pillOf(item, frame, pen);
  const shown = pen.linkTo ? { 'data-shown-by': shownByAny(item.events, pen.linkTo) } : {};
  const marks = element('g', { 'data-cluster-size': String(item.events.length), ...shown }, [
    element('title', {}, clusterName(item)),
    ...elements,
  ]);
  const number = textXml(count, {
    ...{ x: left + across(frame.x + middle, pen), y: top + frame.y + MIDDLE + 4.2, side: 'middle' },
    ...{ font: COUNT, colour: pen.colourOf('ink'), direction: pen.direction },
  });
  return { marks: [marks], words: [...ofAll([number], pen)] };
}

/** What is gathered leads nowhere, and stays where any of it does. */
function shownByAny(events: readonly EventRow[], linkTo: NonNullable<Pen['linkTo']>): string {
  return [...new Set(events.flatMap((event) => linkTo(event).shownBy.split(' ')))].join(' ');
}

/** Where something stands that is `x` pixels from the plot's beginning. */
export function across(x: number, { mirrored }: Pick<Pen, 'mirrored'>): number {
  return mirrored ? PLOT - x : x;
}
