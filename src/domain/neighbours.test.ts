import { describe, expect, it } from 'vitest';
import { filtersOf } from '#testing/filters-of.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { matchingRows } from './apply-filters.ts';
import { neighbours } from './neighbours.ts';

const table = timelineOf(`
  2025-04-02 strike SY,IL "Strikes"
  2025-04-09 talks TR,IL,AZ #baku "Meeting"
  2025-04-10 talks TR,SY "Second meeting"
  2025-07-12 clash SY "Clashes"
`);

describe('neighbours', () => {
  it('go by what follows what where the date is one', () => {
    const { events } = timelineOf('2025-04-09 "Dinner" follows=meeting \n 2025-04-09 "Meeting"');
    expect(neighbours(events, { row: 0 }).next?.id).toBe('dinner');
    expect(neighbours(events, { row: 1 }).previous?.id).toBe('meeting');
  });

  it('are the nearest that are shown, also of an event that is not', () => {
    const shown = matchingRows(table, filtersOf('country=SY'), null);
    const of = (row: number) => {
      const { previous, next } = neighbours(shown, { row });
      return [previous?.id, next?.id];
    };
    expect(of(0)).toEqual([undefined, 'second-meeting']);
    expect(of(1)).toEqual(['strikes', 'second-meeting']);
    expect(of(2)).toEqual(['strikes', 'clashes']);
    expect(of(3)).toEqual(['second-meeting', undefined]);
  });
});
