/** The shape that tells what kind of event it is, its fill how it stands: as `ui/shape.tsx` and `ui/shapes.css` draw it. */
import { element, type Xml } from '#base/xml.ts';
import type { Mark } from '#domain/mark.ts';
import { SHAPE_PATHS } from '#ui/shape-paths.ts';
import { round } from './round.ts';
import { colourOf } from './tokens.ts';

/** The shapes' own box. */
const BOX = 16;

/** Left half of the box: two accounts. */
export const HALF: Xml = element('clipPath', { id: 'half' }, [
  element('rect', { width: String(BOX / 2), height: String(BOX) }),
]);

export interface Spot {
  /** Of the middle. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export function shapeElement({ shape, fill, category }: Mark, { x, y, size }: Spot): Xml {
  const path = { d: SHAPE_PATHS[shape], 'fill-rule': 'evenodd' };
  const tone = colourOf(`tone-${category}`);
  const line = { stroke: tone, 'stroke-width': '1.8', 'stroke-linejoin': 'round' };
  const paper = element('path', { ...path, fill: colourOf('paper') });
  const parts: Readonly<Record<Mark['fill'], readonly Xml[]>> = {
    solid: [element('path', { ...path, fill: tone })],
    pale: [paper, element('path', { ...path, fill: tone, 'fill-opacity': '0.22', ...line })],
    outline: [element('path', { ...path, fill: colourOf('paper'), ...line, 'stroke-dasharray': '2.4 1.6' })],
    split: [
      element('path', { ...path, fill: colourOf('paper'), ...line }),
      element('path', { ...path, fill: tone, 'clip-path': 'url(#half)' }),
    ],
  };
  const [left, top, scale] = [x - size / 2, y - size / 2, size / BOX];
  return element(
    'g',
    { transform: `translate(${round(left)} ${round(top)}) scale(${round(scale)})` },
    parts[fill],
  );
}
