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

/** Runs before the first paint, beside what the manifest names. */
const BOOT = 'boot.js';
const EXPLORE = 'index.html';
const FRAME = 'src/embed/main.tsx';
const TIMELINE = 'src/views/timeline/';

export function budgets(manifest: BuildManifest): readonly Budget[] {
  const explore = firstLoad(manifest, EXPLORE);
  return [
    { name: 'explore, first load', limit: '120 kB', gzip: true, files: explore },
    { name: 'frame, first load', limit: '120 kB', gzip: true, files: firstLoad(manifest, FRAME) },
    { name: 'timeline', limit: '125 kB', gzip: true, files: timelineFiles(manifest, explore) },
  ];
}

/** Scripts and styles that a page loads at once. */
export function firstLoad(manifest: BuildManifest, entry: string): readonly string[] {
  const { scripts, styles } = assetsOf(manifest, entry);
  return [BOOT, ...scripts, ...styles];
}

/** What the timeline adds when it is loaded; throws when it is no longer a chunk of its own. */
export function timelineFiles(manifest: BuildManifest, alreadyThere: readonly string[]): readonly string[] {
  const entries = Object.keys(manifest).filter(
    (key) => key.startsWith(TIMELINE) && manifest[key]?.isDynamicEntry === true,
  );
  const files = entries.flatMap((entry) => {
    const { scripts, styles } = assetsOf(manifest, entry);
    return [...scripts, ...styles];
  });
  const added = [...new Set(files)].filter((file) => !alreadyThere.includes(file));
  if (added.length === 0)
    throw new Error('The timeline has no chunk of its own: it must be imported dynamically.');
  return added;
}
