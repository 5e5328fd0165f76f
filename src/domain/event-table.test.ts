import { describe, expect, it } from 'vitest';
import { eventIndexOf } from '#testing/timeline-of.ts';
import type { EventIndex } from './dataset/event-index.ts';
import { eventTable } from './event-table.ts';

const index = eventIndexOf(`
  2025-04-02 strike reported SY,IL @idf #t4 "Strikes" <ft,jns>
  2025-04-09 talks confirmed TR,IL "Meeting" <ft>
`);

type Columns = EventIndex['events'];
const withColumns = (columns: Partial<Columns>) =>
  eventTable({ ...index, events: { ...index.events, ...columns } });

describe('eventTable', () => {
  it('gives each row what its columns point to', () => {
    const table = eventTable(index);
    expect(table.ok && table.value.events[0]).toMatchObject({
      row: 0,
      id: 'strikes',
      category: 'strike',
      countries: ['SY', 'IL'],
      sources: [{ id: 'ft' }, { id: 'jns' }],
    });
    expect(table.ok && table.value.rowOf.get('meeting')).toBe(1);
  });

  it.each<[string, Partial<Columns>, string]>([
    ['a column too short', { title: ['Strikes'] }, 'events.title'],
    ['a place that does not exist', { places: [[7], []] }, 'events[0]'],
    ['an id that is used twice', { id: ['strikes', 'strikes'] }, 'events.id'],
    ['a date that does not exist', { date: [0, 7] }, 'events[1]'],
    ['events out of order', { date: [1, 0] }, 'events'],
    ['an event before what it follows', { follows: [[1], []] }, 'events'],
    ['an event that follows what does not exist', { follows: [[], [7]] }, 'events[1]'],
  ])('fails on %s', (_, columns, at) => {
    expect(withColumns(columns)).toMatchObject({ ok: false, error: { kind: 'shape', at } });
  });

  it('tells the language of each event’s words: that of the translation, or the authors’ own', () => {
    const told = eventIndexOf('2025-04-02 strike SY "Saldırılar"\n2025-04-09 talks TR "Meeting"');
    const rows = (change: object) => {
      const table = eventTable({ ...told, ...change });
      return table.ok ? table.value.events.map(({ language }) => language) : table.error;
    };
    expect(rows({})).toEqual(['en', 'en']);
    const timeline = { ...told.timeline, translation: { language: 'tr', reviewed: null } };
    expect(rows({ timeline, untranslated: [1] })).toEqual(['tr', 'en']);
  });
});
