/**
 * Versions of a timeline follow what changed of it: something that was told is told otherwise, the third number; something was added, the second;
 * an id went away, the first.
 */

export type Version = readonly [major: number, minor: number, patch: number];

/** The least first. */
export const LEVELS = ['none', 'patch', 'minor', 'major'] as const;
export type Level = (typeof LEVELS)[number];

/** Three numbers with points between them, none written with a nought before it. */
export const VERSION = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/;

/** null for what is none. */
export function parseVersion(text: string): Version | null {
  const [, major, minor, patch] = VERSION.exec(text) ?? [];
  if (major === undefined || minor === undefined || patch === undefined) return null;
  return [Number(major), Number(minor), Number(patch)];
}

export function formatVersion(version: Version): string {
  return version.join('.');
}

/** Below 0 where the first is older, above 0 where it is newer. */
export function compareVersions(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** The version that follows, where so much has changed. */
export function following([major, minor, patch]: Version, level: Level): Version {
  switch (level) {
    case 'major':
      return [major + 1, 0, 0];
    case 'minor':
      return [major, minor + 1, 0];
    case 'patch':
      return [major, minor, patch + 1];
    case 'none':
      return [major, minor, patch];
  }
}

export function greaterLevel(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) < LEVELS.indexOf(b) ? b : a;
}
