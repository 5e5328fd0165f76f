/** The sheet as SVG. */
import { element, type Xml } from '#base/xml.ts';
import { HEIGHT, WIDTH } from './sheet.ts';
import { colourOf } from './tokens.ts';

export function pictureSvg(content: readonly Xml[]): string {
  const [width, height] = [String(WIDTH), String(HEIGHT)];
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    [element('rect', { width, height, fill: colourOf('paper') }), ...content],
  );
}
