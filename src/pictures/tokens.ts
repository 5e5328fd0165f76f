/** Colours by their tokens, from where all of them stand: pictures are light, as paper is. */
import { readFileSync } from 'node:fs';

const TOKENS = 'src/ui/tokens.css';
const LIGHT = /^ {2}--([\w-]+): light-dark\((#[0-9a-f]{6}),/gm;

let colours: ReadonlyMap<string, string> | null = null;

/** @param token such as `ink-soft`. Throws where there is none of that name. */
export function colourOf(token: string): string {
  colours ??= lightColours(readFileSync(TOKENS, 'utf8'));
  const colour = colours.get(token);
  if (colour === undefined) throw new Error(`${TOKENS} has no colour --${token}.`);
  return colour;
}

/** The first of each name: those below are for readers who ask for more contrast. */
function lightColours(css: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', colour = ''] of css.matchAll(LIGHT)) found.set(name, colour);
  return found;
}
