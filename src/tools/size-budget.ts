/** What a page may weigh, in files that the build's manifest names: nothing is counted by a name's luck. */
import { assetsOf, type BuildManifest } from './build-manifest.ts';

export interface Budget {
  readonly name: string;
  /** In kB of 1000 bytes, gzipped. */
  readonly limit: string;
  readonly gzip: true;
  /** Below the folder of the built site. */
  readonly files: readonly string[];
}

/** What weighs nothing that is counted here: fonts, icons, data. */
const COUNTED = /\.(?:js|css)$/;
const TIMELINE = 'src/views/timeline/';
/** Loaded in its place where there are very many events, never beside it. */
const LONG = `${TIMELINE}long/`;
/** Fetched where words run from right to left, and nowhere else. */
const MIRRORED = `${TIMELINE}mirrored/`;

/** The built pages, as HTML. */
export interface BuiltPages {
  readonly explore: string;
  readonly frame: string;
  /** The path, below the site, of the page whose HTML weighs most. */
  readonly heaviest: string;
}

export function budgets(manifest: BuildManifest, pages: BuiltPages): readonly Budget[] {
  const explore = firstLoad(pages.explore);
  return [
    { name: 'explore, first load', limit: '120 kB', gzip: true, files: explore },
    { name: 'frame, first load', limit: '120 kB', gzip: true, files: firstLoad(pages.frame) },
    { name: 'HTML of the heaviest page', limit: '30 kB', gzip: true, files: [pages.heaviest] },
    { name: 'timeline', limit: '115 kB', gzip: true, files: timelineFiles(manifest, explore) },
    {
      name: 'timeline of very many events',
      limit: '125 kB',
      gzip: true,
      files: timelineFiles(manifest, explore, 'long'),
    },
    { name: 'script of pages that embed', limit: '3 kB', gzip: true, files: ['embed.js'] },
    { name: 'time from right to left', limit: '2 kB', gzip: true, files: mirrorFiles(manifest, explore) },
  ];
}

/** Scripts and styles that a page names, whether it runs or only preloads them, as paths below the base. */
export function firstLoad(html: string): readonly string[] {
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  const files = named.filter((file) => COUNTED.test(file)).map((file) => file.replace(/^(?:\.{1,2}\/)+/, ''));
  if (files.length === 0) throw new Error('The page names no script: it must be built first.');
  return [...new Set(files)];
}

/** What the timeline adds when it is loaded; throws when it is no longer a chunk of its own. */
export function timelineFiles(
  manifest: BuildManifest,
  alreadyThere: readonly string[],
  which: 'short' | 'long' = 'short',
): readonly string[] {
  const without = which === 'short' ? LONG : `${TIMELINE}timeline.tsx`;
  const entries = Object.keys(manifest).filter(
    (key) =>
      key.startsWith(TIMELINE) &&
      ![without, MIRRORED].some((other) => key.startsWith(other)) &&
      manifest[key]?.isDynamicEntry === true,
  );
  const added = filesOf(manifest, entries).filter((file) => !alreadyThere.includes(file));
  if (added.length === 0)
    throw new Error('The timeline has no chunk of its own: it must be imported dynamically.');
  return added;
}

/** What a choice adds that only some languages have. */
function mirrorFiles(manifest: BuildManifest, explore: readonly string[]): readonly string[] {
  const there = [...explore, ...timelineFiles(manifest, explore)];
  const entries = Object.keys(manifest).filter((key) => key.startsWith(MIRRORED));
  return filesOf(manifest, entries).filter((file) => !there.includes(file));
}

function filesOf(manifest: BuildManifest, entries: readonly string[]): readonly string[] {
  const files = entries.flatMap((entry) => {
    const { scripts, styles } = assetsOf(manifest, entry);
    return [...scripts, ...styles];
  });
  return [...new Set(files)];
}
