/** What every edition changed of the one before it. */
import { idsOf } from './content.ts';
import { type Change, difference, levelOf } from './difference.ts';
import type { Edition } from './judge.ts';
import { formatVersion, type Level } from './version.ts';

export interface EditionChanges {
  readonly version: string;
  readonly date: string | null;
  /** The version before it; null of the first. */
  readonly since: string | null;
  readonly level: Level;
  /** How many events it tells of. */
  readonly events: number;
  readonly changes: readonly Change[];
}

/**
 * @param editions oldest first
 * @returns newest first
 */
export function changeLog(editions: readonly Edition[]): readonly EditionChanges[] {
  return editions
    .map((edition, i): EditionChanges => {
      const before = editions[i - 1];
      const changes = before ? difference(before.content, edition.content) : [];
      return {
        version: formatVersion(edition.version),
        date: edition.date,
        since: before ? formatVersion(before.version) : null,
        level: levelOf(changes),
        events: idsOf(edition.content, 'event').size,
        changes,
      };
    })
    .reverse();
}

/** Events and sources that once had a page and have none now, nor one that took its place. */
export function goneFrom(editions: readonly Edition[]): readonly Change[] {
  const newest = editions.at(-1);
  if (!newest) return [];
  const gone = editions.flatMap((older) =>
    difference(older.content, newest.content).filter(
      (change) =>
        change.change === 'retired' && change.now === null && ['event', 'source'].includes(change.kind),
    ),
  );
  return [...new Map(gone.map((change) => [`${change.kind} ${change.id}`, change])).values()];
}
