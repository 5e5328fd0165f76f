import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineOf } from '#testing/timeline-of.ts';
import { dayNumber } from './calendar.ts';
import type { EventTable } from './event-table.ts';
import { groupByDate } from './list-groups.ts';

const STORY = dayNumber(2025, 4, 1);

/** Null where what follows what cannot be put in order. */
function drawnOrNull(text: string): EventTable | null {
  try {
    return timelineOf(text);
  } catch {
    return null;
  }
}

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

  it('lists an event with what it follows, under a heading that comes once', () => {
    const list = outline(`
      2025-04-09 "Meeting"
      2025-04-09 "Dinner" follows=meeting
      2025-04/.. "Since" follows=dinner
      2025-05-02 "Strikes"
      2025 "Planning" follows=strikes
      2025-04/.. "Since too"
      2025-05-03 "Later"
      2024-12-08 "Fall"
      2024-12/.. "Zone" follows=fall
    `);
    expect(list).toEqual([
      '2024 > Sunday 8 December: Fall',
      '2024 > Since December: Zone',
      'April 2025 > Wednesday 9 April: Meeting, Dinner',
      'April 2025 > Since April: Since, Since too',
      'May 2025 > Friday 2 May: Strikes',
      'May 2025 > Some time in 2025: Planning',
      'May 2025 > Saturday 3 May: Later',
    ]);
  });

  it('lists an event from before the story, or of a decade, with what it follows', () => {
    expect(outline('2025-04-02 "A" \n 2024-12/.. "B" follows=a')).toEqual([
      'April 2025 > Wednesday 2 April: A',
      'April 2025 > Since December 2024: B',
    ]);
    const [fall, zone] = timelineOf('2013-05-01 "Fall" \n 2010 "Zone" id=zone').events.toReversed();
    const decade = {
      earliest: dayNumber(2010, 1, 1),
      latest: dayNumber(2019, 12, 31),
      precision: 'decade',
    } as const;
    const date = { kind: 'point', at: { ...decade, approximate: false, uncertain: false } } as const;
    const rows = fall && zone ? [fall, { ...zone, date, standsOn: fall.standsOn }] : [];
    expect(groupByDate(rows, STORY).map(({ heading }) => heading)).toEqual(['2013']);
  });

  it('names each group by a key of its own', () => {
    const { events } = timelineOf('2025-01-01 "A" \n 2025 "B" \n 2025-01-05 "C"');
    expect(groupByDate(events, STORY).map((group) => group.key)).toEqual(['2025-01', '2025', '2025-01+']);
  });

  it('keeps the order of rows, whatever follows what', () => {
    const date = fc.constantFrom(
      '2025-04-09',
      '2025-04',
      '2025-04/..',
      '2003/..',
      '[..2025-05-01]',
      '2025-05-01',
    );
    const line = fc.record({ date, after: fc.option(fc.nat(8)) });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = lines.map(
          ({ date: on, after }, i) =>
            `${on} id=e${String(i)}${after === null ? '' : ` follows=e${String(after)}`}`,
        );
        const table = drawnOrNull(text.join('\n'));
        fc.pre(table !== null);
        const groups = groupByDate(table.events, STORY);
        const headings = groups.flatMap(({ key, days }) =>
          days.map(({ heading }) => `${key} ${heading ?? ''}`),
        );
        expect(groups.flatMap(({ days }) => days.flatMap(({ events }) => events))).toEqual(table.events);
        expect(headings).toEqual([...new Set(headings)]);
        expect(groups.filter(({ key }) => key.endsWith('+'))).toEqual([]);
      }),
    );
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
