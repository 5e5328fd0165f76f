import { describe, expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { groupByDate } from '#domain/list-groups.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { partsOf } from './parts.ts';

const STORY = dayNumber(2025, 4, 1);

function outline(...dates: readonly string[]): readonly string[] {
  const groups = groupByDate(timelineOf(dates.join('\n')).events, STORY);
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

  it('has no part without events', () => {
    expect(outline()).toEqual([]);
    expect(outline('2003')).toEqual(['before 2003']);
  });
});
