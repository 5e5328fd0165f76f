/** The feed of a folder with editions: these tell on which day an event came, or was last corrected, which the data of one do not. */
import { idsOf } from '#domain/editions/content.ts';
import { difference } from '#domain/editions/difference.ts';
import type { Edition } from '#domain/editions/judge.ts';

/** By id, `YYYY-MM-DD`; without those of an edition that has no day. */
export function daysOfEvents(editions: readonly Edition[]): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  editions.forEach((edition, i) => {
    const before = editions[i - 1];
    for (const id of before ? changedIn(before, edition) : idsOf(edition.content, 'event')) {
      if (edition.date === null) days.delete(id);
      else days.set(id, edition.date);
    }
  });
  return days;
}

function changedIn(before: Edition, { content }: Edition): readonly string[] {
  return difference(before.content, content).flatMap(({ kind, id, change }) =>
    kind === 'event' && change !== 'retired' ? [id] : [],
  );
}

const ENTRY = /<entry>.*?<\/entry>/gs;
const EVENT = /<id>[^<]*:event:([^<:]+)<\/id>/;

/** Of a feed that `feedAtom` has made. */
export function datedFeed(feed: string, days: ReadonlyMap<string, string>): string {
  return feed.replace(ENTRY, (entry) => {
    const day = days.get(EVENT.exec(entry)?.[1] ?? '');
    return day === undefined ? entry : entry.replace(/<updated>[^<]*/, `<updated>${day}T00:00:00Z`);
  });
}
