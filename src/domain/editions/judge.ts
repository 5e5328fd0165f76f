/** Whether an edition may follow those that were released: by its version, its date, and the ids that it uses. */
import { err, ok, type Result } from '#base/result.ts';
import { type Content, eventIds, idsOf } from './content.ts';
import { type Change, difference, levelOf } from './difference.ts';
import { compareVersions, following, formatVersion, type Level, type Version } from './version.ts';

export interface Edition {
  readonly version: Version;
  /** The day of its state, `YYYY-MM-DD`; null where its authors do not tell. */
  readonly date: string | null;
  readonly content: Content;
}

/**
 * @param released oldest first
 * @returns how much it changes; an error says what is wrong, and how to mend it
 */
export function judge(released: readonly Edition[], edition: Edition): Result<Level, string> {
  const newest = released.at(-1);
  if (!newest) return ok('none');
  const changes = difference(newest.content, edition.content);
  const fault =
    otherTimeline(newest, edition) ??
    reused(released, edition) ??
    wrongVersion(newest, edition, changes) ??
    wrongDate(newest, edition);
  return fault === null ? ok(levelOf(changes)) : err(fault);
}

function otherTimeline(newest: Edition, edition: Edition): string | null {
  const [there, here] = [timelineId(newest), timelineId(edition)];
  return there === here ? null : `The folder holds editions of "${there}", and this is "${here}".`;
}

function timelineId({ content }: Edition): string {
  return [...idsOf(content, 'timeline')].join();
}

/** An id that was retired, in whichever edition, never comes to stand for an event again. */
function reused(released: readonly Edition[], { content }: Edition): string | null {
  const last = released.at(-1);
  const present = last ? idsOf(last.content, 'event') : new Set();
  for (const id of idsOf(content, 'event')) {
    const before = released.find((older) => eventIds(older.content).has(id));
    if (before && !present.has(id))
      return `"${id}" was retired after ${formatVersion(before.version)}: give the event another id.`;
  }
  return null;
}

function wrongVersion(newest: Edition, { version }: Edition, changes: readonly Change[]): string | null {
  const [before, now] = [formatVersion(newest.version), formatVersion(version)];
  if (compareVersions(version, newest.version) < 0)
    return `Version ${now} is older than ${before}, which was released already.`;
  const least = following(newest.version, levelOf(changes));
  if (compareVersions(version, least) >= 0) return null;
  return `Since ${before}, ${summary(changes)}: version ${now} should be ${formatVersion(least)}. Write that in data/timeline.yaml.`;
}

/** `2 added, 1 corrected` */
function summary(changes: readonly Change[]): string {
  const counts = (['added', 'corrected', 'retired'] as const).map(
    (kind) => [changes.filter(({ change }) => change === kind).length, kind] as const,
  );
  const told = counts.filter(([count]) => count > 0).map(([count, kind]) => `${String(count)} ${kind}`);
  return told.join(', ') || 'nothing changed';
}

function wrongDate(newest: Edition, { date }: Edition): string | null {
  if (date === null || newest.date === null || date >= newest.date) return null;
  return `This is of ${date}, and ${formatVersion(newest.version)} of ${newest.date}: correct "updated" in data/timeline.yaml.`;
}
