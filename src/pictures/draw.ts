/** From SVG to PNG. Everything is outlines: no font of the machine that draws is asked for. */
import { renderAsync } from '@resvg/resvg-js';

/** Throws what the drawing throws. Cost: some 50 ms, on another thread but for the packing. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const drawn = await renderAsync(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'original' } });
  return drawn.asPng();
}
