import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayNumber, dayNumber, formatDay } from '#domain/calendar.ts';
import type { EventRow } from '#domain/event-table.ts';
import { groupByDate } from '#domain/list-groups.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { partsOf, passedWords, quietWords } from './parts.ts';

const STORY = dayNumber(2025, 4, 1);

function outline(...dates: readonly string[]): readonly string[] {
  return outlineOf(timelineOf(dates.join('\n')).events);
}

/** Each group, with what is told before it, and its days that come after days without an event. */
function outlineOf(events: readonly EventRow[]): readonly string[] {
  return placedOf(events).flatMap(({ name, groups }) =>
    groups.map(({ group, gap, days }) => {
      const quiet = days.map((day) => day.quiet).join(' ');
      return `${name} ${group.key}: ${name === 'before' ? (gap ?? '') : [gap, quiet].filter(Boolean).join(', ')}`.trimEnd();
    }),
  );
}

function placedOf(events: readonly EventRow[]) {
  return partsOf(groupByDate(events, STORY), STORY);
}

describe('partsOf', () => {
  it('puts years before the story apart, and tells what passes between them', () => {
    expect(outline('1948', '2003', '2024-12-08', '2025-04-02', '2025-07-16', 'unknown')).toEqual([
      'before 1948:',
      'before 2003: 55 years later',
      'before 2024: 22 years later',
      'story 2025-04: 114',
      'story 2025-07: 104',
      'story unknown: 0',
    ]);
  });

  it('counts the days of the story on which nothing began', () => {
    expect(outline('2025-04-02', '2025-04-02', '2025-04-03', '2025-04-09', '2025-05-30')).toEqual([
      'story 2025-04: 0 0 5',
      'story 2025-05: 50',
    ]);
  });

  it('tells quiet days before the month that they end in, also where that begins with what is known no closer', () => {
    expect(outline('2025-02-04', '2025-04', '2025-04~', '2025-04-02', '2025-04-09')).toEqual([
      'story 2025-02: 0',
      'story 2025-04: 56 0 0 6',
    ]);
  });

  it('counts no day through which something is known to have lasted', () => {
    expect(outline('2025-04-02/2025-04-20', '2025-04-05', '2025-04-26')).toEqual(['story 2025-04: 0 0 5']);
    expect(outline('2025-04-02/2025-06-20', '2025-07-01')).toEqual(['story 2025-04: 0', 'story 2025-07: 10']);
    expect(outline('2025-04~/2025-06-20', '2025-07-01')).toEqual(['story 2025-04: 0', 'story 2025-07: 10']);
    expect(outline('2025-04-02/2025-06', '2025-07-01').at(-1)).toBe('story 2025-07: 29');
    expect(outline('2025-04-02/2025-06-20~', '2025-07-01').at(-1)).toBe('story 2025-07: 89');
    expect(outline('2025-04-02/..', '2025-07-01').at(-1)).toBe('story 2025-07: 89');
  });

  it('tells where the story begins what has passed since the last that was before, be its day known or not', () => {
    expect(outline('1948', '2003', '2025-04-02')).toEqual([
      'before 1948:',
      'before 2003: 55 years later',
      'story 2025-04: 22 years later, 0',
    ]);
    expect(outline('1948/2003', '2025-04').at(-1)).toBe('story 2025-04: 22 years later, 0');
    expect(outline('2025-04', '2025-08-01').at(-1)).toBe('story 2025-08: 0');
    expect(outline('1948-05-14', '2003', '2025-04', '2025-08').slice(2)).toEqual([
      'story 2025-04: 22 years later, 0',
      'story 2025-08: 0',
    ]);
  });

  it('tells no years but those since the last that is listed', () => {
    const { events } = timelineOf('1948-05-14 \n 2003 \n 2025-04-02');
    const [, story] = placedOf(events);
    const [first] = story?.groups[0]?.days ?? [];
    expect(first?.later).toBe('22 years later');
  });

  it('leaves out of account what is not known to a day, and has none told before it', () => {
    expect(outline('2025-04-02', '2025-05', '[2025-05-07..2025-06-11]', '2025-06-03')).toEqual([
      'story 2025-04: 0',
      'story 2025-05: 0 0',
      'story 2025-06: 61',
    ]);
  });

  it('never counts a day on which an event is known to have begun', () => {
    const dates = fc.integer({ min: STORY, max: STORY + 400 });
    fc.assert(
      fc.property(fc.array(dates, { minLength: 1, maxLength: 12 }), (days) => {
        const written = days.toSorted((a, b) => a - b).map((day) => formatDay(day as DayNumber));
        const placed = placedOf(timelineOf(written.join('\n')).events).flatMap(({ groups }) =>
          groups.flatMap((group) => group.days),
        );
        const passed = placed.reduce((sum, { quiet }) => sum + quiet, 0);
        const distinct = new Set(days).size;
        expect(passed + distinct).toBe(Math.max(...days) - Math.min(...days) + 1);
      }),
    );
  });

  it('has no part without events', () => {
    expect(outline()).toEqual([]);
    expect(outline('2003')).toEqual(['before 2003:']);
  });
});

describe('quietWords', () => {
  it('tells of two weeks and more, and what is without an event', () => {
    const told = (quiet: number, where: 'sources' | 'list') => quietWords({ quiet, later: 'later' }, where);
    expect(told(98, 'sources')).toBe('98 days without an event dated to a day in these sources');
    expect(told(14, 'list')).toBe('14 days without an event dated to a day in this list');
    expect(told(13, 'sources')).toBe('');
  });

  it('tells of years where days would say nothing', () => {
    expect(quietWords({ quiet: 28_215, later: '22 years later' }, 'sources')).toBe('22 years later');
    expect(quietWords({ quiet: 28_215, later: null }, 'sources')).toBe('');
  });
});

describe('passedWords', () => {
  it('says nothing of less than two months, nor of what has no beginning', () => {
    expect(passedWords(STORY, dayNumber(2025, 5, 30))).toBeNull();
    expect(passedWords(STORY, dayNumber(2025, 7, 16))).toBe('3 months later');
    expect(passedWords(Number.NEGATIVE_INFINITY, STORY)).toBeNull();
    expect(passedWords(STORY, null)).toBeNull();
  });
});
