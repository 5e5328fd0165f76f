/** A correction is of something that is there, says what changed, stands once, and has its day in order. */
import { type DayNumber, formatDay } from '#domain/calendar.ts';
import { earliestDay, isExactDay } from '#domain/event-date.ts';
import { type Book, type Correction, mayDefine, type ReadDate, type Timeline } from '../book.ts';
import { fault, type Problem } from '../problem.ts';
import { type Target, TARGETS } from '../schema/corrections-file.ts';
import { didYouMean } from '../schema/nearest-word.ts';
import { repeated } from './lists.ts';

export function checkCorrections(book: Book): readonly Problem[] {
  return checkCorrectionsOf(book, knownIds(book));
}

/** @param known all ids, or at least those of them that corrections name */
export function checkCorrectionsOf(book: Book, known: KnownIds): readonly Problem[] {
  const { corrections, timeline } = book;
  return [
    ...(timeline ? checkTimelineDays(timeline) : []),
    ...corrections.flatMap((correction) => [
      ...checkTarget(correction, known, book),
      ...checkChange(correction),
      ...checkDay(correction, timeline),
    ]),
    ...checkOrder(corrections),
    ...checkRepeated(corrections),
  ];
}

export type KnownIds = Readonly<Record<Exclude<Target, 'whole'>, ReadonlySet<string>>>;

function knownIds({ events, sources }: Book): KnownIds {
  return {
    event: new Set(events.map(({ id }) => id)),
    source: new Set(sources.map(({ id }) => id)),
    excerpt: new Set(events.flatMap(({ evidence }) => [...evidence.keys()])),
  };
}

const ONE_TARGET = 'Give one of event, source and excerpt with its id, or "whole: true".';

function checkTarget({ whole, fields, at, atKey }: Correction, known: KnownIds, book: Book) {
  const given = TARGETS.filter((target) => fields[target] !== undefined);
  const [first, second] = given;
  // Where a field was refused, it may have been this one.
  if (!first) return whole ? [fault(at([]), 'It is not said what was corrected.', ONE_TARGET)] : [];
  if (second) return [fault(atKey([second]), `"${first}" and "${second}" stand side by side.`, ONE_TARGET)];
  if (first === 'whole') return [];
  const id = fields[first] ?? '';
  const home = first === 'source' ? 'sources/' : 'events/';
  if (known[first].has(id) || mayDefine(book, home, id)) return [];
  const mend = didYouMean(
    id,
    known[first],
    'Name one that is there, or correct the whole with "whole: true".',
  );
  return [fault(at([first]), `There is no ${first} "${id}".`, mend)];
}

function checkChange({ fields, at }: Correction): readonly Problem[] {
  const { said, says } = fields;
  if (said === undefined || said.trim() !== says?.trim()) return [];
  return [
    fault(at(['says']), 'It says now what it said before.', 'Give the words of before, and those of now.'),
  ];
}

const DAY_MEND = 'Give one calendar day, such as 2026-01-12.';

function checkDay({ date, fields, at }: Correction, timeline: Timeline | null): readonly Problem[] {
  if (!date) return [];
  if (!isExactDay(date)) return [fault(at(['date']), `"${fields.date ?? ''}" is not one day.`, DAY_MEND)];
  const day = exactDay(date) ?? NaN;
  const [published, updated] = [exactDay(timeline?.published), exactDay(timeline?.updated)];
  if (published !== null && day < published) {
    const message = `This is before the timeline was published, on ${formatDay(published)}.`;
    return [
      fault(at(['date']), message, 'Correct one of the two: what nobody has read needs no correction.'),
    ];
  }
  if (updated !== null && day > updated) {
    const message = `This is after the day of the timeline itself, ${formatDay(updated)}.`;
    return [fault(at(['date']), message, 'Correct the date, or "updated" in timeline.yaml.')];
  }
  return [];
}

function exactDay(date: ReadDate | undefined): DayNumber | null {
  return date && isExactDay(date) ? earliestDay(date) : null;
}

function checkTimelineDays({ published, updated, fields, at }: Timeline): readonly Problem[] {
  const problems = (['published', 'updated'] as const).flatMap((key) => {
    const date = key === 'published' ? published : updated;
    if (!date || isExactDay(date)) return [];
    return [fault(at([key]), `"${fields[key] ?? ''}" is not one day.`, DAY_MEND)];
  });
  const [first, last] = [exactDay(published), exactDay(updated)];
  if (first === null || last === null || first <= last) return problems;
  const message = `This is before it was published, on ${formatDay(first)}.`;
  return [...problems, fault(at(['updated']), message, 'Correct one of the two.')];
}

function checkOrder(corrections: readonly Correction[]): readonly Problem[] {
  return corrections.flatMap(({ date, at }, i) => {
    const [day, before] = [exactDay(date), exactDay(corrections[i - 1]?.date)];
    if (day === null || before === null || day >= before) return [];
    const message = `This is earlier than the correction above it, of ${formatDay(before)}.`;
    return [fault(at(['date']), message, 'Put corrections in order of their days, the newest last.')];
  });
}

function checkRepeated(corrections: readonly Correction[]): readonly Problem[] {
  const keyOf = ({ whole, fields }: Correction): string | null =>
    whole && JSON.stringify([...TARGETS.map((target) => fields[target] ?? null), whole.said, whole.says]);
  const complete = corrections.flatMap((correction) => {
    const key = keyOf(correction);
    return key === null ? [] : [{ key, at: correction.at }];
  });
  return repeated(complete, ({ key }) => key).map(([, { key, at }]) => {
    const line = String(complete.find((other) => other.key === key)?.at([]).line);
    return fault(at([]), `This correction stands here twice, first on line ${line}.`, 'Keep one of the two.');
  });
}
