/** A shape in a drawing that stands by itself, in a file: as `shape.tsx` and `shapes.css` draw it in the page. */
import { round } from '#base/round.ts';
import { element, type Xml } from '#base/xml.ts';
import { SHAPE_PATHS, type ShapeFill, type ShapePath } from './shape-paths.ts';

/** The shapes' own box. */
const BOX = 16;

export interface Spot {
  /** Of the middle. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

interface ShapeLook {
  readonly shape: ShapePath;
  readonly fill: ShapeFill;
  readonly tone: string;
  /** The ground that it is drawn on. */
  readonly paper: string;
}

export function shapeXml({ shape, fill, tone, paper }: ShapeLook, { x, y, size }: Spot): Xml {
  const path = { d: SHAPE_PATHS[shape], 'fill-rule': 'evenodd' };
  const line = { stroke: tone, 'stroke-width': '1.8', 'stroke-linejoin': 'round' };
  const parts: Readonly<Record<ShapeFill, readonly Xml[]>> = {
    solid: [element('path', { ...path, fill: tone })],
    pale: [
      element('path', { ...path, fill: paper }),
      element('path', { ...path, fill: tone, 'fill-opacity': '0.22', ...line }),
    ],
    outline: [element('path', { ...path, fill: paper, ...line, 'stroke-dasharray': '2.4 1.6' })],
    split: [
      element('path', { ...path, fill: paper, ...line }),
      // Two accounts: the left half. A frame cuts it off, which needs no name that another drawing in the same page may have.
      element('svg', { width: String(BOX / 2), height: String(BOX) }, [
        element('path', { ...path, fill: tone }),
      ]),
    ],
  };
  const [left, top, scale] = [x - size / 2, y - size / 2, size / BOX];
  const transform = `translate(${round(left)} ${round(top)}) scale(${round(scale)})`;
  return element('g', { transform }, parts[fill]);
}
