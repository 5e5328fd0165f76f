/** One HTML file with everything in it. It names no other file, and its policy forbids all but its own styles: nothing is asked of a network, and nothing runs. */
import { createHash } from 'node:crypto';
import { escapeMarkup } from '#base/escape-markup.ts';
import { directionOf } from '#messages/languages.ts';

interface Whole {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly html: string;
  /** CSS, beside that of every such file. */
  readonly rules: string;
}

/** Faces of the reader's own: those of the site would be larger than all the text. */
const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1c1a17, #ebe8e1); --soft: light-dark(#59534a, #a9adb8);
  --paper: light-dark(#fbf8f2, #12161f); --accent: light-dark(#1b4f9c, #9bbcff); --warning: light-dark(#8f3a12, #f2b28c); --rule: light-dark(#8a8172, #78819a); }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 3rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.5 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
h1 { font-size: 2rem; line-height: 1.2; }
h2 { margin-top: 2.5rem; } h3 { margin-top: 2rem; border-bottom: 1px solid; }
h4 { margin: 0; font-size: 1.15rem; }
a { color: var(--accent); }
.lead { font-size: 1.2rem; }
article { margin-top: 1.5rem; }
p { margin: 0.25rem 0; }
ol, ul { padding: 0; list-style: none; }
sup { font-size: 0.7em; line-height: 0; }
.paper__standing, .paper__where, .paper-origin, .paper-address, .paper__note { font-size: 0.875rem; font-family: system-ui, sans-serif; }
.paper__standing, .paper-address, .paper-origin { color: var(--soft); }
.paper__differences { color: var(--warning); }
.paper__note, .paper__source { margin: 0.4rem 0; padding-inline-start: 2.2rem; }
.paper__number { display: inline-block; min-width: 2rem; margin-inline-start: -2.2rem; font-weight: 600; }
.drawing { margin-block: 1.5rem 2rem; overflow-x: auto; background: white; color-scheme: light; }
.drawing > svg { display: block; }
.drawing a:hover text { text-decoration: underline; }
.only { display: none; margin: 1.5rem 0 0; border: 1px solid var(--rule); padding: 0.5rem 1rem 0.75rem;
  font: 0.9375rem/1.5 system-ui, sans-serif; }
@supports selector(:has(a)) { .only { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: baseline; } }
.only details[open], .only [role='status'] { flex-basis: 100%; }
.only__choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr)); margin: 0.25rem 0 0.5rem; padding-inline-start: 1rem; }
.only label, .only summary { display: block; padding-block: 0.35rem; cursor: pointer; }
.only summary { display: list-item; }
.only span { color: var(--soft); font-variant-numeric: tabular-nums; }
.only__told { display: none; font-weight: 600; }
@media (min-width: 72rem) { .drawing { width: 1080px; margin-inline-start: calc(23rem - 540px); } }
@media screen and (prefers-color-scheme: dark) { .drawing { background: #141414; } .drawing > svg { filter: invert(0.92) hue-rotate(180deg); } }
@media print { .only { border: 0; padding: 0; } .only > :not([role='status']) { display: none; } .drawing > svg { width: 100%; height: auto; } }
:target { outline: 2px solid var(--accent); outline-offset: 3px; }
`;

export function wholeFile({ title, description, language, html, rules }: Whole): string {
  const style = `${STYLE}${rules}\n`;
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${escapeMarkup(language)}" dir="${directionOf(language)}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeMarkup(title)}</title>
    <meta name="description" content="${escapeMarkup(description)}" />
    <style>${style}</style>
  </head>
  <body>
    <main>${html}</main>
  </body>
</html>
`;
}
