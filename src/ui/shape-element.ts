/** The same shape as `Shape`, as a plain element, for drawings that React does not own. */
import { SHAPE_PATHS, type ShapeFill, type ShapePath } from './shape-paths.ts';

const SVG = 'http://www.w3.org/2000/svg';

export function shapeElement(shape: ShapePath, fill: ShapeFill, tone: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', `shape shape--${fill} tone-${tone}`);
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(pathElement('shape__body', SHAPE_PATHS[shape]));
  if (fill === 'split') svg.append(pathElement('shape__half', SHAPE_PATHS[shape]));
  return svg;
}

function pathElement(className: string, d: string): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('class', className);
  path.setAttribute('d', d);
  path.setAttribute('fill-rule', 'evenodd');
  return path;
}
