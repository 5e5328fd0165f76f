/** Contrast of colours, as WCAG 2.2 reckons it. */
import type { Page } from '@playwright/test';

/** Channels from 0 to 255, alpha from 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

export interface Drawn {
  /** As a style sheet names it. */
  readonly colour: string;
  /** Of what lies under it, from the nearest to the farthest. */
  readonly grounds: readonly string[];
}

const WHITE: Colour = [255, 255, 255, 1];

/** From 1, which is no contrast at all, to 21. */
export async function contrastOf(page: Page, { colour, grounds }: Drawn): Promise<number> {
  const [front = WHITE, ...layers] = await page.evaluate(pixels, [colour, ...grounds]);
  const ground = layers.reduceRight<Colour>((under, layer) => over(layer, under), WHITE);
  const [dark = 0, light = 0] = [luminance(over(front, ground)), luminance(ground)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** In the page: the browser knows every way to write a colour. */
function pixels(colours: readonly string[]): Colour[] {
  const pencil = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pencil) throw new Error('This browser draws nothing.');
  return colours.map((colour) => {
    pencil.clearRect(0, 0, 1, 1);
    pencil.fillStyle = colour;
    pencil.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = pencil.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  });
}

function over([red, green, blue, alpha]: Colour, under: Colour): Colour {
  const mix = (front: number, back: number) => front * alpha + back * (1 - alpha);
  return [mix(red, under[0]), mix(green, under[1]), mix(blue, under[2]), 1];
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
