import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ColumnTable } from '#domain/columns/column-table.ts';
import { columnTableOptions, labelsOptions } from '#queries/large/large-options.ts';
import { shelfOf } from '#session/large/event-shelf.ts';
import { DATASET_BASE, serve } from '#testing/published.ts';
import { publishLarge, stubSafeLine } from '#testing/published-large.ts';
import { firstToRead } from './first-to-read.ts';

/** Two to a file of labels. */
const EVENTS = [1, 2, 3].map((day) => `2025-04-0${String(day)} talks "Talk" id=t${String(day)}`).join('\n');
const ROWS = Uint32Array.of(0, 1, 2);
const NONE = { kind: 'ready', value: { kind: 'none' } } as const;
const WAITING = { kind: 'waiting', wanted: 'event', retry: () => undefined } as const;

let table: ColumnTable;

beforeEach(async () => {
  stubSafeLine();
  serve(publishLarge({ events: EVENTS }));
  const client = new QueryClient();
  table = await client.query(columnTableOptions(DATASET_BASE));
  const labels = await client.query(labelsOptions(DATASET_BASE, 0));
  shelfOf(table).at(0, () => labels);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const first = (told: Partial<Parameters<typeof firstToRead>[0]>) =>
  firstToRead({ table, rows: ROWS, open: NONE, openRow: null, event: null, asked: null, ...told });

describe('what reading begins with', () => {
  it('is the open event, also while its title has not come or could not be had', () => {
    expect(first({ asked: 't3', open: WAITING })).toBe('t3');
    expect(first({ asked: 't3', open: WAITING, openRow: 2 })).toBe('t3');
    expect(first({ asked: 't3', openRow: 2 })).toBe('t3');
  });

  it('is the first that is shown where none is open, or the one that is asked for is not there', () => {
    expect(first({})).toBe('t1');
    const open = { kind: 'ready', value: { kind: 'unknown', id: 't9' } } as const;
    expect(first({ asked: 't9', open })).toBe('t1');
  });

  it('is not known while the title of the first has not come', () => {
    expect(first({ rows: ROWS.subarray(2) })).toBeUndefined();
  });
});
