/** Colours for drawings that stand by themselves, in files: by their tokens, light as paper is. */

/** @param token such as `ink-soft`. Throws where there is none of that name. */
export type ColourOf = (token: string) => string;

const LIGHT = /^ {2}--([\w-]+): light-dark\((#[0-9a-f]{6}),/gm;

/** @param css the text of `tokens.css`. The first of each name: those below are for readers who ask for more contrast. */
export function lightColours(css: string): ColourOf {
  const found = new Map<string, string>();
  for (const [, name = '', colour = ''] of css.matchAll(LIGHT)) if (!found.has(name)) found.set(name, colour);
  return (token) => {
    const colour = found.get(token);
    if (colour === undefined) throw new Error(`tokens.css has no colour --${token}.`);
    return colour;
  };
}
