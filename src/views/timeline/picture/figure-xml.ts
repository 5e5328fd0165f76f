/** The marks' lines, drawn in the page by shares of a width and by classes, as elements that stand by themselves: in pixels, with their looks. */
import { round } from '#base/round.ts';
import { element, type Xml } from '#base/xml.ts';
import type { Figure } from '../drawing/figure.ts';
import { GROUND } from './sheet.ts';

/** Pixels; what a share is of, is the width. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** @param tone the colour of what is marked */
export function figureXml({ tag, attributes, children }: Figure, frame: Frame, tone: string): readonly Xml[] {
  if (tag === 'svg') {
    const inner = innerFrame(attributes, frame);
    return children.flatMap((child) => (typeof child === 'string' ? [] : figureXml(child, inner, tone)));
  }
  const { class: name, ...places } = attributes;
  const looks = looksOf(String(name), tone);
  if (tag === 'path')
    return [
      element(tag, {
        ...written(places),
        ...looks,
        transform: `translate(${round(frame.x)} ${round(frame.y)})`,
      }),
    ];
  return [element(tag, { ...written(inPixels(places, frame)), ...looks })];
}

function innerFrame({ x = 0, width = '100%' }: Figure['attributes'], frame: Frame): Frame {
  return { x: frame.x + pixels(x, frame), y: frame.y, width: pixels(width, frame) };
}

function inPixels(places: Figure['attributes'], frame: Frame): Figure['attributes'] {
  return Object.fromEntries(
    Object.entries(places).map(([name, value]) => {
      if (/^x/.test(name)) return [name, frame.x + pixels(value, frame)];
      if (/^y/.test(name)) return [name, frame.y + pixels(value, frame)];
      return [name, pixels(value, frame)];
    }),
  );
}

function pixels(value: string | number, { width }: Frame): number {
  const text = String(value);
  return text.endsWith('%') ? (Number(text.slice(0, -1)) / 100) * width : Number(text);
}

function written(attributes: Figure['attributes']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      typeof value === 'number' ? round(value) : value,
    ]),
  );
}

/** As `drawing.css` has them. */
function looksOf(name: string, tone: string): Readonly<Record<string, string>> {
  const line = { fill: 'none', stroke: tone };
  switch (name) {
    case 'mark__bar':
      return { ...line, 'stroke-width': '3.5' };
    case 'mark__dots':
      return { ...line, 'stroke-width': '2', 'stroke-linecap': 'round', 'stroke-dasharray': '0 5' };
    case 'mark__bracket':
      return { ...line, 'stroke-width': '1.5' };
    case 'mark__veil':
      return { fill: GROUND, 'shape-rendering': 'crispEdges' };
    default:
      throw new Error(`Nobody has said how ${name} looks in a picture.`);
  }
}
