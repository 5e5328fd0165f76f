import { QueryClient } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { columnRow } from '#domain/columns/column-row.ts';
import { NO_FILTERS } from '#domain/filters.ts';
import { columnTableOptions } from '#queries/large/large-options.ts';
import { Session } from '#session/session.tsx';
import { detailOf } from '#testing/detail-of.ts';
import { TEST_HREFS } from '#testing/hrefs.ts';
import { DATASET_BASE, type Host, serve } from '#testing/published.ts';
import { publishLarge, stubSafeLine } from '#testing/published-large.ts';
import { openEventPane } from '../late-parts.ts';
import { LargePane } from './large-pane.tsx';

/** Two to a file of labels; a filter leaves every second one. */
const DAYS = Array.from({ length: 16 }, (_, at) => at + 1);
const events = DAYS.map(
  (day) => `2025-04-${String(day).padStart(2, '0')} talks "Talk ${String(day)}" id=t${String(day)}`,
);
const ROWS = Uint32Array.from(DAYS.keys()).filter((row) => row % 2 === 0);
const OPEN = 6;

let host: Host;
const onFault = vi.fn();

beforeEach(async () => {
  await openEventPane.preload();
  stubSafeLine();
  const detail = detailOf('t7 2025-04-07 \n They met. [@a-1] \n a-1 <ft> "talks"');
  host = publishLarge({ events: events.join('\n'), details: [detail] });
});
afterEach(() => {
  vi.unstubAllGlobals();
  onFault.mockClear();
});

async function open(): Promise<readonly string[]> {
  const asked = serve(host);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const table = await client.query(columnTableOptions(DATASET_BASE));
  const row = columnRow(table, OPEN, { id: 't7', title: 'Talk 7' });
  const none = () => undefined;
  const actions = {
    select: none,
    remember: none,
    opened: () => null,
    close: none,
    cite: none,
    hover: none,
  };
  const choices = {
    country: [],
    actor: [],
    category: [],
    source: [],
    place: [],
    status: [],
    backing: [],
    voice: [],
  };
  const shown = { rows: ROWS, filters: NO_FILTERS, choices, words: null, found: null, problems: [] };
  render(
    <Session base="/" client={client}>
      <LargePane
        {...{ table, shown, actions, onFault }}
        hrefs={TEST_HREFS}
        fit="wide"
        embedded={false}
        openRow={OPEN}
        row={OPEN}
        open={{ kind: 'ready', value: { kind: 'event', row } }}
      />
    </Session>,
  );
  await screen.findByRole('navigation', { name: 'Before and after' });
  return asked;
}

const labels = (asked: readonly string[]) => asked.filter((url) => url.includes('labels'));

it('asks for the titles beside the open event alone, and for more when it is to be compared', async () => {
  const asked = await open();
  expect((await screen.findByRole('link', { name: 'Talk 5' })).getAttribute('href')).toBe('/events/t5/');
  await screen.findByRole('link', { name: 'Talk 9' });
  expect(labels(asked)).toHaveLength(2);
  await userEvent.click(await screen.findByRole('combobox', { name: /^Days between/ }));
  await waitFor(() => {
    expect(labels(asked)).toHaveLength(ROWS.length);
  });
});

it('never names an event further off as the one beside it, and tells what could not be had', async () => {
  const beside = [...host.keys()].find((url) => url.includes('labels-4')) ?? '';
  host.set(beside, { status: 503 });
  await open();
  await screen.findByRole('link', { name: 'Talk 5' });
  await waitFor(() => {
    expect(onFault).toHaveBeenCalledWith('events beside', expect.objectContaining({ kind: 'failed' }));
  });
  expect(screen.getByRole('navigation', { name: 'Before and after' }).textContent).toContain(
    'After, 9 April 2025Title to come',
  );
});
