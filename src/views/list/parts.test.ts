import { describe, expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import type { EventRow } from '#domain/event-table.ts';
import { groupByDate } from '#domain/list-groups.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { partsOf } from './parts.ts';

const STORY = dayNumber(2025, 4, 1);

function outline(...dates: readonly string[]): readonly string[] {
  return outlineOf(timelineOf(dates.join('\n')).events);
}

function outlineOf(events: readonly EventRow[]): readonly string[] {
  const groups = groupByDate(events, STORY);
  return partsOf(groups, STORY).flatMap(({ name, groups: placed }) =>
    placed.map(({ group, gap }) => `${name} ${group.key}${gap === null ? '' : `, ${gap}`}`),
  );
}

describe('partsOf', () => {
  it('puts years before the story apart, and tells long gaps', () => {
    expect(outline('1948', '2003', '2024-12-08', '2025-04-02', '2025-07-16', 'unknown')).toEqual([
      'before 1948',
      'before 2003, 55 years later',
      'before 2024, 22 years later',
      'story 2025-04, 4 months later',
      'story 2025-07, 3 months later',
      'story unknown',
    ]);
  });

  it('says nothing of less than two months', () => {
    expect(outline('2025-04-02', '2025-05-30')).toEqual(['story 2025-04', 'story 2025-05']);
  });

  it('counts from where events stand', () => {
    expect(outline('2024-12-08 id=fall', '2003/.. follows=fall', '2025-04-02')).toEqual([
      'before 2024',
      'story 2025-04, 4 months later',
    ]);
  });

  it('counts from the last of what stands before, to the first of what comes after', () => {
    expect(outline('2025-01-05', '2025-01-30', '2025-06-01', '2025-06-28')).toEqual([
      'story 2025-01',
      'story 2025-06, 4 months later',
    ]);
  });

  it('counts from the last under one heading, too, where a vague date stands on several days', () => {
    const [early, later, after] = timelineOf('2025-02 id=early\n2025-02 id=later\n2025-06-01').events;
    if (!early || !later || !after) throw new Error('Three events were written.');
    expect(outlineOf([early, { ...later, standsOn: dayNumber(2025, 2, 25) }, after])).toEqual([
      'story 2025-02',
      'story 2025-06, 3 months later',
    ]);
  });

  it('tells no gap in which something before may have happened', () => {
    expect(outline('[2023-10-07..2025-04-11]', '2025-02-04', '2025-04-02', '2025-12-01')).toEqual([
      'before 2023',
      'story 2025-02',
      'story 2025-04',
      'story 2025-12, 8 months later',
    ]);
  });

  it('has no part without events', () => {
    expect(outline()).toEqual([]);
    expect(outline('2003')).toEqual(['before 2003']);
  });
});
