import { QueryClient } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useCallback } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ColumnTable } from '#domain/columns/column-table.ts';
import { columnTableOptions } from '#queries/large/large-options.ts';
import { shelfOf } from '#session/large/event-shelf.ts';
import { useNarrowed } from '#session/large/use-narrowed.ts';
import { useOpenRow } from '#session/large/use-open-row.ts';
import { Session } from '#session/session.tsx';
import { useViewState } from '#session/use-view-state.ts';
import { detailOf } from '#testing/detail-of.ts';
import { TEST_HREFS } from '#testing/hrefs.ts';
import { DATASET_BASE, type Host, serve } from '#testing/published.ts';
import { publishLarge, stubSafeLine } from '#testing/published-large.ts';
import { useActionsOn } from '../../explore/use-actions.ts';
import type { Fit } from '../../explore/use-fit.ts';
import { LargeRead } from './large-read.tsx';

/** Two to a file of labels; of every two, Turkey has the first. */
const DAYS = Array.from({ length: 12 }, (_, at) => at + 1);
const LINES = DAYS.map(
  (day) =>
    `2025-04-${String(day).padStart(2, '0')} talks ${day % 2 === 1 ? 'TR' : 'AZ'} "Talk ${String(day)}" id=t${String(day)}`,
);
const details = DAYS.map((day) => {
  const id = `t${String(day)}`;
  return detailOf(`${id} 2025-04-01 \n It happened in ${id}. [@${id}-1] \n ${id}-1 <paper> "it happened"`);
});

let host: Host;
const onFault = vi.fn();
const onLeft = vi.fn();

beforeEach(() => {
  stubSafeLine();
  host = publishLarge({ events: LINES.join('\n'), details });
});
afterEach(() => {
  vi.unstubAllGlobals();
  onFault.mockClear();
  onLeft.mockClear();
  history.replaceState(null, '', '/');
});

function Page({ table, fit }: { readonly table: ColumnTable; readonly fit: Fit }) {
  const { state } = useViewState();
  const shown = useNarrowed(table, state.filters);
  const { open, row } = useOpenRow(table);
  const actions = useActionsOn(useCallback((id: string) => shelfOf(table).of(id), [table]));
  if (state.view !== 'read') return <p>The timeline</p>;
  return (
    <LargeRead
      {...{ table, shown, open, actions, fit, onFault, onLeft }}
      openRow={row}
      event={null}
      fault={null}
      hrefs={TEST_HREFS}
      embedded={false}
    />
  );
}

/** The page at an address with this query. */
async function read(query: string, fit: Fit = 'wide'): Promise<readonly string[]> {
  history.replaceState(null, '', `/?${query}`);
  const asked = serve(host);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const table = await client.query(columnTableOptions(DATASET_BASE));
  render(
    <Session base="/" client={client}>
      <Page table={table} fit={fit} />
    </Session>,
  );
  return asked;
}

const titled = (name: string) => screen.findByRole('heading', { level: 2, name });
const turns = () =>
  within(screen.getByRole('navigation'))
    .getAllByRole('button')
    .map((button) => button.textContent);
const parameter = (name: string) => new URLSearchParams(location.search).get(name);
const press = (key: string) => userEvent.keyboard(`{${key}}`);

describe('a large story read through', () => {
  it('begins at the first event that is left, and asks for the titles of a few beside it alone', async () => {
    const asked = await read('country=TR&view=read');
    await titled('Talk 1');
    expect(screen.getByText('1 of 6')).toBeTruthy();
    expect(screen.getByText(/^Reading 6 of 12 events: /)).toBeTruthy();
    expect(await screen.findByText('It happened in t1.', { exact: false })).toBeTruthy();
    await waitFor(() => {
      expect(turns()).toEqual(['The story begins here Back to the timeline', 'Next: Talk 3 3 Apr']);
    });
    expect(asked.filter((url) => url.includes('labels'))).toHaveLength(3);
  });

  it('goes on and back within what is left, in one entry of the history, and not beyond its ends', async () => {
    await read('country=TR&view=read');
    await titled('Talk 1');
    const entries = history.length;
    await userEvent.click(await screen.findByRole('button', { name: /^Next: Talk 3/ }));
    await titled('Talk 3');
    expect(screen.getByText('2 of 6')).toBeTruthy();
    expect(screen.getByText('2 days later')).toBeTruthy();
    expect(screen.getByText('Event 2 of 6: Talk 3')).toBeTruthy();
    expect(parameter('event')).toBe('t3');
    await press('ArrowLeft');
    await titled('Talk 1');
    await press('ArrowLeft');
    expect(parameter('event')).toBe('t1');
    for (const day of [3, 5, 7, 9, 11]) {
      await press('ArrowRight');
      await titled(`Talk ${String(day)}`);
    }
    await press('ArrowRight');
    expect(parameter('event')).toBe('t11');
    expect(turns()[1]).toBe('The story ends here Back to the timeline');
    expect(history.length).toBe(entries);
  });

  it('draws one mark, whatever the number of events', async () => {
    await read('event=t5&view=read');
    await titled('Talk 5');
    expect(document.querySelectorAll('.story-ruler__shape')).toHaveLength(1);
    expect(document.querySelectorAll('.story-ruler__bars path')).toHaveLength(1);
  });

  it('shows an event that the filters leave out, between those that they leave', async () => {
    await read('country=TR&event=t4&view=read');
    await titled('Talk 4');
    expect(screen.getByText('not among the 6 events that are read here')).toBeTruthy();
    await waitFor(() => {
      expect(turns()).toEqual(['Previous: Talk 3 3 Apr', 'Next: Talk 5 5 Apr']);
    });
    expect(document.querySelector('.story-ruler__shape')).toBeNull();
  });

  it('says so of a title that has not come, and tells what could not be had', async () => {
    const beside = [...host.keys()].find((url) => url.includes('labels-1')) ?? '';
    host.set(beside, { status: 503 });
    await read('country=TR&view=read');
    await titled('Talk 1');
    await waitFor(() => {
      expect(onFault).toHaveBeenCalledWith('reading', expect.objectContaining({ kind: 'failed' }));
    });
    expect(turns()[1]).toBe('Next: Title to come 3 Apr');
    await press('ArrowRight');
    await titled('Talk 1');
  });

  it.each([
    ['for as long as it may come, whatever is missing beside it', 'silence', { status: 503 }, 1],
    ['no longer once it could not be had', { status: 503 }, 'silence', 0],
  ] as const)('waits for the title of what is read %s', async (_, own, beside, waits) => {
    const [first = '', second = ''] = ['labels-0', 'labels-1'].map((name) =>
      [...host.keys()].find((url) => url.includes(name)),
    );
    host.set(first, own).set(second, beside);
    await read('country=TR&view=read');
    await waitFor(() => {
      expect(onFault).toHaveBeenCalledWith('reading', expect.objectContaining({ kind: 'failed' }));
    });
    expect(screen.queryAllByText(/^Fetching/)).toHaveLength(waits);
  });

  it('says so where nothing is left, and has the ways out', async () => {
    await read('country=TR&category=visit&view=read');
    await userEvent.click(await screen.findByRole('button', { name: 'Without any filter: 12 events' }));
    await titled('Talk 1');
  });

  it.each([
    ['wide', 't3', false],
    ['narrow', null, true],
  ] as const)('leaves by Escape for the list where the reader was: %s', async (fit, event, lands) => {
    await read('country=TR&event=t3&view=read', fit);
    await titled('Talk 3');
    await press('Escape');
    expect(screen.getByText('The timeline')).toBeTruthy();
    expect(parameter('event')).toBe(event);
    expect(parameter('country')).toBe('TR');
    expect(onLeft).toHaveBeenCalledExactlyOnceWith({ row: 2, lands });
  });
});
