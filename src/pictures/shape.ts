/** The shape that tells what kind of event it is, its fill how it stands. */
import type { Xml } from '#base/xml.ts';
import type { Mark } from '#domain/mark.ts';
import { shapeXml, type Spot } from '#ui/shape-xml.ts';
import { colourOf } from './tokens.ts';

export function shapeElement({ shape, fill, category }: Mark, spot: Spot): Xml {
  return shapeXml({ shape, fill, tone: colourOf(`tone-${category}`), paper: colourOf('paper') }, spot);
}
