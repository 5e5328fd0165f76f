/**
 * The timeline as a feed (Atom, RFC 4287), for those who want to know what came and what was put right: corrections, newest first, then the events
 * in order of date. Which day an event was written down on is not recorded: what was corrected bears the day of that, all else the edition's,
 * until a release, which knows the editions before it, says better.
 * So of very many events, those are in it that are last by date, since nothing tells which are new; of corrections the newest.
 */
import { element, type Xml, xmlFile } from '#base/xml.ts';
import { feedHolds } from '#messages/downloads.ts';
import * as words from '#messages/event.ts';
import { type DayNumber, formatDay } from '../calendar.ts';
import type { ListedCorrection } from '../dataset/about-file.ts';
import type { TimelineInfo } from '../dataset/event-index.ts';
import { dayWords } from '../day-words.ts';
import { categoryLabel } from '../labels.ts';
import { differencesIn, type ExportedEvent, standingOf, toldOf } from './exported.ts';

export interface Fed {
  readonly timeline: TimelineInfo;
  readonly events: readonly ExportedEvent[];
  /** Newest first. */
  readonly corrections: readonly ListedCorrection[];
  /** Who makes the timeline; null where that is not told. */
  readonly by: string | null;
  /** When the edition was made. */
  readonly made: DayNumber;
  /** Where an event is told, below the base of the site. */
  readonly pageOf: (eventId: string) => string;
  /** Of how many events these are the last, where they are not all; then no more corrections are in the feed than `MOST_IN_FEED`. */
  readonly lastOf: number | null;
}

/** Of corrections, and of events, in a feed that cannot hold all. */
export const MOST_IN_FEED = 100;

/** @param root the site's base, with a slash at its end: absolute where the site's own address is known, else relative to the feed */
export function feedAtom(fed: Fed, root: string): string {
  const { timeline, events, corrections, by, made } = fed;
  const id = `urn:sourceline:${timeline.id}`;
  const newest = Math.max(made, ...corrections.map(({ date }) => date)) as DayNumber;
  return xmlFile(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': timeline.languages[0] ?? 'en' }, [
      element('id', {}, id),
      element('title', {}, timeline.title),
      element('subtitle', {}, subtitle(fed)),
      element('updated', {}, midnight(newest)),
      element('author', {}, [element('name', {}, by ?? timeline.title)]),
      element('rights', {}, timeline.licence.data),
      element('link', { rel: 'self', type: 'application/atom+xml', href: `${root}feed.atom` }),
      element('link', { rel: 'alternate', type: 'text/html', href: root }),
      ...corrections
        .slice(0, fed.lastOf === null ? undefined : MOST_IN_FEED)
        .map((correction, at) =>
          correctionEntry(
            correction,
            `${id}:correction:${String(corrections.length - at)}`,
            root + pageIn(fed, correction),
          ),
        ),
      ...events.map((event) => eventEntry(event, { id, made, href: root + fed.pageOf(event.row.id) })),
    ]),
  );
}

/** And what part of the events the feed has, which its reader could not tell. */
function subtitle({ timeline, lastOf }: Fed): string {
  const { description } = timeline;
  return lastOf === null
    ? description
    : `${description} ${feedHolds({ total: lastOf, count: MOST_IN_FEED })}`;
}

/** Numbered from the oldest: a new one changes no other's name. */
function correctionEntry({ date, said, says, why, of }: ListedCorrection, id: string, href: string): Xml {
  const lines = [`${words.itSaid()}: ${said}`, `${words.itSaysNow()}: ${says}`, `${words.why()}: ${why}`];
  const title = [words.correctedOn({ day: dayWords(date) }), ...named(of)].join(' · ');
  return entry({ id, title, updated: date, href, told: lines.join('\n') });
}

function named(of: ListedCorrection['of']): readonly string[] {
  if (of.kind === 'whole') return [];
  return [of.kind === 'event' ? of.title : of.publisher];
}

function pageIn({ pageOf }: Fed, { of }: ListedCorrection): string {
  if (of.kind === 'event') return pageOf(of.id);
  if (of.kind === 'source') return `sources/${of.id}/`;
  return of.kind === 'excerpt' ? `sources/${of.source}/#${of.id}` : 'about/';
}

function eventEntry(
  { row, detail }: ExportedEvent,
  { id, made, href }: { readonly id: string; readonly made: DayNumber; readonly href: string },
): Xml {
  const corrected = detail.corrections.map(({ date }) => date);
  return entry({
    id: `${id}:event:${row.id}`,
    title: row.title,
    updated: Math.max(made, ...corrected) as DayNumber,
    href,
    told: [standingOf(row), toldOf(detail), differencesIn(detail)].filter(Boolean).join('\n'),
    category: categoryLabel(row.category),
  });
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: DayNumber;
  readonly href: string;
  readonly told: string;
  readonly category?: string;
}

function entry({ id, title, updated, href, told, category }: Entry): Xml {
  return element('entry', {}, [
    element('id', {}, id),
    element('title', {}, title),
    element('updated', {}, midnight(updated)),
    element('link', { rel: 'alternate', type: 'text/html', href }),
    ...(category === undefined ? [] : [element('category', { term: category })]),
    element('summary', {}, told),
  ]);
}

function midnight(day: DayNumber): string {
  return `${formatDay(day)}T00:00:00Z`;
}
