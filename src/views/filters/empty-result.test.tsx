import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { facetChoices, facetValues } from '#domain/facet-counts.ts';
import { type Filters, NO_FILTERS } from '#domain/filters.ts';
import { waysOut } from '#domain/what-emptied.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { EmptyResult } from './empty-result.tsx';
import { FILTERS_STATUS_ID } from './status-focus.ts';

const TABLE = timelineOf(`
  2025-04-02 strike IL,SY "Strikes"
  2025-04-09 talks TR,IL,AZ "Meeting"
  2025-07-12 visit SY,AZ "Visit"
`);

function show(filters: Filters, nowhere: readonly string[] = []) {
  const onChange = vi.fn();
  render(
    <EmptyResult
      filters={filters}
      choices={facetChoices(facetValues(TABLE), TABLE, filters, null)}
      ways={waysOut(TABLE, filters, null)}
      nowhere={nowhere}
      total={TABLE.events.length}
      onChange={onChange}
    />,
  );
  return onChange;
}

const facets = NO_FILTERS.facets;

it('names what leaves nothing together, and offers each way out with what it gives', async () => {
  const onChange = show({ ...NO_FILTERS, facets: { ...facets, country: ['TR'], category: ['visit'] } });
  expect(screen.getByText('Together, ‘Country: Turkey’ and ‘Category: Visit’ leave no event.')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Without ‘Category: Visit’: 1 event' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(
    { ...NO_FILTERS, facets: { ...facets, country: ['TR'] } },
    'choice',
  );
});

it.each(['Without ‘Dates: from 2026’: 1 event', 'Without any filter: 3 events'])(
  'gives the focus of “%s”, which goes away, to the status',
  async (name) => {
    render(<p id={FILTERS_STATUS_ID} role="status" tabIndex={-1} />);
    show({ ...NO_FILTERS, from: '2026', facets: { ...facets, country: ['TR'] } });
    await userEvent.click(screen.getByRole('button', { name }));
    expect(document.activeElement).toBe(screen.getByRole('status'));
  },
);

it('names the words that stand nowhere, where there are such', () => {
  show({ ...NO_FILTERS, q: 'zzyzx baku qwrt' }, ['zzyzx', 'qwrt']);
  expect(screen.getByText('No event has the words ‘zzyzx’ and ‘qwrt’.')).toBeDefined();
  cleanup();
  show({ ...NO_FILTERS, q: 'baku syria' });
  expect(screen.queryByText(/No event has the word/)).toBeNull();
});

it('offers any instead of all', () => {
  show({ ...NO_FILTERS, facets: { ...facets, country: ['TR', 'SY'] }, match: 'all' });
  expect(
    screen.getByRole('button', { name: 'With any of the chosen instead of all: 3 events' }),
  ).toBeDefined();
});

it('names a single culprit, and always offers the whole timeline', async () => {
  const onChange = show({ ...NO_FILTERS, from: '2026' });
  expect(screen.getByText('Nothing in the timeline matches ‘Dates: from 2026’.')).toBeDefined();
  expect(screen.getAllByRole('button')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Without any filter: 3 events' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(NO_FILTERS, 'choice');
});
