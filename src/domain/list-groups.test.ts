import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineOf } from '#testing/timeline-of.ts';
import { dayNumber } from './calendar.ts';
import { groupByDate } from './list-groups.ts';

const STORY = dayNumber(2025, 4, 1);

/** The list as an outline: `heading > day: titles`. */
function outline(text: string): string[] {
  return groupByDate(timelineOf(text).events, STORY).flatMap((group) =>
    group.days.map(
      (day) =>
        `${group.heading} > ${day.heading ?? '–'}: ${day.events.map((event) => event.title).join(', ')}`,
    ),
  );
}

describe('groupByDate', () => {
  it('heads the story by month and day, what was before by year, what has no date last', () => {
    const list = outline(`
      2025-04-09 "A" <ft>
      2025-04-09 "B" <ft>
      2025-04-11 "C"
      2025-07-12/2025-07-13 "D"
      1948~/.. "E"
      2003 "F"
      2024-12-08 "G"
      2024-12/.. "H"
      unknown "I"
    `);
    expect(list).toEqual([
      '1948 > Since about 1948: E',
      '2003 > Some time in 2003: F',
      '2024 > Since December: H',
      '2024 > Sunday 8 December: G',
      'April 2025 > Wednesday 9 April: A, B',
      'April 2025 > Friday 11 April: C',
      'July 2025 > 12–13 July: D',
      'Date unknown > –: I',
    ]);
  });

  it('gives coarse dates their own words', () => {
    expect(outline('2025-04 "A"')).toEqual(['April 2025 > Some time in April: A']);
    expect(outline('2025-04-09? "A"')).toEqual(['April 2025 > 9 April (uncertain): A']);
    expect(outline('[..2025-04-11] "A"')).toEqual(['April 2025 > On or before 11 April: A']);
    expect(outline('[2024-12-08..2025-07-22] "A"')).toEqual([
      '2024 > Some day between 8 December 2024 and 22 July 2025: A',
    ]);
    expect(outline('2025~ "A"')).toEqual(['2025 > About 2025: A']);
  });

  it('keeps a day together among dates that begin alike', () => {
    const list = outline('2025-04-11 "A" \n [..2025-04-11] "B" \n 2025-04-11 "C"');
    expect(list).toEqual(['April 2025 > Friday 11 April: A, C', 'April 2025 > On or before 11 April: B']);
  });

  it('names each group by a key of its own', () => {
    const { events } = timelineOf('2025-01-01 "A" \n 2025 "B" \n 2025-01-05 "C"');
    expect(groupByDate(events, STORY).map((group) => group.key)).toEqual(['2025-01', '2025', '2025-01+']);
  });

  it('loses no event and adds none', () => {
    const date = fc.constantFrom('2025-04-09', '2025-04', '2024', '2003/..', '[..2025-04-09]', 'unknown');
    fc.assert(
      fc.property(fc.array(date), (dates) => {
        const { events } = timelineOf(dates.join('\n'));
        const listed = groupByDate(events, STORY).flatMap((group) => group.days.flatMap((day) => day.events));
        expect(listed.map((event) => event.id).sort()).toEqual(events.map((event) => event.id).sort());
      }),
    );
  });
});
