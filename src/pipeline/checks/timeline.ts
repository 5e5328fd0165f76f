/** What the timeline as a whole says: its span, its other names of countries, its retired ids. */
import { type Book, mayDefine, type Timeline } from '../book.ts';
import { fault, type Problem } from '../problem.ts';
import { COUNTRY_CODES } from '../schema/country-codes.ts';
import { didYouMean } from '../schema/nearest-word.ts';
import { reserved } from './ids.ts';
import { ID_SHAPE, RESERVED_IDS } from '../schema/rules.ts';

export function checkTimeline(book: Book): readonly Problem[] {
  const { timeline } = book;
  if (!timeline) return [];
  const events = new Set(book.events.map(({ id }) => id));
  const isKnown = (id: string): boolean => events.has(id) || mayDefine(book, 'events/', id);
  return [...checkSpan(timeline), ...checkCountries(timeline), ...checkRetired(timeline, events, isKnown)];
}

function checkSpan({ span, at }: Timeline): readonly Problem[] {
  if (!span || (span.kind === 'span' && span.from && span.to)) return [];
  const message = 'The span shown at first needs two ends.';
  return [fault(at(['span']), message, 'Write it as 2025-04-01/2025-07-31.')];
}

function checkCountries({ fields, atKey }: Timeline): readonly Problem[] {
  return Object.keys(fields.countryAliases ?? {})
    .filter((code) => !COUNTRY_CODES.has(code))
    .map((code) => {
      const message = `"${code}" is not a country code of ISO 3166-1 alpha-2.`;
      return fault(
        atKey(['countryAliases', code]),
        message,
        'Two capital letters, such as TR, IL, SY or GB.',
      );
    });
}

/** @param events all ids, or at least those of them that are retired or stand for one that is */
export function checkRetired(
  { fields, at, atKey }: Timeline,
  events: ReadonlySet<string>,
  isKnown: (id: string) => boolean,
): readonly Problem[] {
  return Object.entries(fields.retired ?? {}).flatMap(([old, now]) => {
    const problems: Problem[] = [];
    if (!ID_SHAPE.test(old)) {
      problems.push(fault(atKey(['retired', old]), `"${old}" is not an id.`, 'Write it as it was.'));
    }
    if (RESERVED_IDS.has(old)) problems.push(reserved(old, atKey(['retired', old])));
    if (events.has(old)) {
      const message = `"${old}" is retired, and an event has it.`;
      problems.push(
        fault(atKey(['retired', old]), message, 'Give the event another id: this one redirects for good.'),
      );
    }
    if (!isKnown(now)) {
      const mend = didYouMean(
        now,
        events,
        'Name an event that is there; retired ids do not lead to one another.',
      );
      problems.push(fault(at(['retired', old]), `There is no event "${now}".`, mend));
    }
    return problems;
  });
}
