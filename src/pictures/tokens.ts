/** Colours by their tokens, from where all of them stand: pictures are light, as paper is. */
import { readFileSync } from 'node:fs';
import { type ColourOf, lightColours } from '#ui/light-colours.ts';

const TOKENS = 'src/ui/tokens.css';

let colours: ColourOf | null = null;

export const colourOf: ColourOf = (token) => {
  colours ??= lightColours(readFileSync(TOKENS, 'utf8'));
  return colours(token);
};
