/** From the built `index.html` to one page: its scripts and styles, its policy, its title, its text, its distance to the base. */
import { assetsOf, type BuildManifest } from './build-manifest.ts';
import { escapeMarkup } from '#base/escape-markup.ts';
import { POLICY } from './hosting/promises.ts';
import { machineTags } from './machine-tags.ts';
import { oembedTags } from './oembed-files.ts';
import type { StaticPage } from './static-page.ts';

interface Site {
  readonly template: string;
  readonly manifest: BuildManifest;
  /** The module whose script runs the page, as the build's manifest names it. */
  readonly entry: string;
  /** Where the site stands, for the one page whose own address is not known: `404.html`. */
  readonly base: string;
  /** Of the site, such as `https://example.org`; null where it is not known. */
  readonly origin: string | null;
  /** The file of the feed, below the base; null where there is none. */
  readonly feed: string | null;
}

/** Fonts that the first screen always needs; by the names of their files. */
const FIRST_FONTS = ['source-serif-4-latin-wght-normal', 'ibm-plex-sans-latin-wght-normal'];

export function fillTemplate(site: Site, page: StaticPage): string {
  const root = rootOf(page.file, site.base);
  const head = [
    `<meta name="description" content="${escapeMarkup(page.description)}" />`,
    ...movedTags(page),
    ...machineTags(site, page),
    ...(site.origin === null ? [] : oembedTags(site.origin + site.base, page)),
    ...(site.feed === null
      ? []
      : [`<link rel="alternate" type="application/atom+xml" href="${root}${site.feed}" />`]),
    ...assetTags(site, page, root),
  ];
  return withStyles(withPolicy(withoutAssetTags(site.template)), styleTags(site, page, root))
    .replace(/(src|href)="\.\//g, (_, name: string) => `${name}="${root}`)
    .replace(/data-root="[^"]*"/, () => `data-root="${root}"`)
    .replace(/<title>.*<\/title>/, () => `<title>${escapeMarkup(page.title)}</title>`)
    .replace('</head>', () => `${head.join('\n    ')}\n  </head>`)
    .replace('<div id="root"></div>', () => `<div id="root"><div data-prerendered>${page.html}</div></div>`);
}

/** Leads to where the page is now, with a script or without. */
function movedTags({ movedTo }: StaticPage): readonly string[] {
  if (movedTo === undefined) return [];
  const address = escapeMarkup(movedTo);
  return [
    `<meta http-equiv="refresh" content="0; url=${address}" />`,
    `<link rel="canonical" href="${address}" />`,
  ];
}

/** A policy in a page governs only what follows it, so it comes before all but the charset. */
function withPolicy(template: string): string {
  const charset = /<meta charset="[^"]*"\s*\/?>/.exec(template)?.[0];
  if (charset === undefined) throw new Error('The template names no charset, after which the policy goes.');
  const policy = `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`;
  return template.replace(charset, () => `${charset}\n    ${policy}`);
}

/** From a page back to the base. `base`: for the one page that is served at any depth. */
export function rootOf(file: string, base: string): string {
  if (file === '404.html') return base;
  const depth = file.split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/**
 * Before the first script, which holds up all that stands behind it: behind a policy in the page, Chromium does not look ahead, and nothing can be
 * painted without these.
 */
function withStyles(template: string, tags: readonly string[]): string {
  const script = /<script\b/;
  if (!script.test(template)) throw new Error('The template has no script, before which the styles go.');
  return template.replace(script, (tag) => [...tags, tag].join('\n    '));
}

function styleTags({ manifest, entry }: Site, page: StaticPage, root: string): readonly string[] {
  const late = page.parts.flatMap((part) => assetsOf(manifest, part).styles);
  return [...new Set([...assetsOf(manifest, entry).styles, ...late])].map(
    (file) => `<link rel="stylesheet" crossorigin href="${root}${file}" />`,
  );
}

function assetTags({ manifest, entry }: Site, page: StaticPage, root: string): readonly string[] {
  const [main, ...imported] = assetsOf(manifest, entry).scripts;
  const fonts = FIRST_FONTS.flatMap((name) =>
    Object.values(manifest).filter((chunk) => chunk.file.includes(name)),
  );
  return [
    ...fonts.map(
      ({ file }) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${root}${file}" />`,
    ),
    ...scriptTags(manifest, imported, page, root),
    ...page.preload.map(
      (file) => `<link rel="preload" as="fetch" crossorigin href="${root}dataset/${file}" />`,
    ),
    ...(main === undefined ? [] : [`<script type="module" crossorigin src="${root}${main}"></script>`]),
  ];
}

function scriptTags(
  manifest: BuildManifest,
  imported: readonly string[],
  { ahead, aheadWhere }: StaticPage,
  root: string,
): readonly string[] {
  const scriptsOf = (parts: readonly string[]) => parts.flatMap((part) => assetsOf(manifest, part).scripts);
  const everywhere = new Set([...imported, ...scriptsOf(ahead)]);
  const somewhere = new Set(scriptsOf(aheadWhere?.parts ?? []).filter((file) => !everywhere.has(file)));
  const tag = (file: string, media = '') =>
    `<link rel="modulepreload" crossorigin${media} href="${root}${file}" />`;
  return [
    ...[...everywhere].map((file) => tag(file)),
    ...[...somewhere].map((file) => tag(file, ` media="${aheadWhere?.media ?? ''}"`)),
  ];
}

/** The template's own tags serve its own entry alone. */
function withoutAssetTags(template: string): string {
  return template
    .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replace(/\s*<link rel="(?:modulepreload|stylesheet)"[^>]*>/g, '');
}
