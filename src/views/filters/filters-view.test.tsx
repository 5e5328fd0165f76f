import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { matchingRows } from '#domain/apply-filters.ts';
import { facetChoices, facetValues } from '#domain/facet-counts.ts';
import { type Filters, NO_FILTERS } from '#domain/filters.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { SLOW_AFTER } from '#ui/use-slow.ts';
import { FiltersView, type FiltersProps } from './filters-view.tsx';
import { preloadGroups } from './late-groups.tsx';
import type { OnFilters } from './on-filters.ts';

const TABLE = timelineOf(`
  2025-04-02 strike IL,SY "Strikes"
  2025-04-09 talks TR,IL,AZ "Meeting"
  2025-07-12 visit SY,AZ "Visit"
  2025-07-16 clash SY "Clashes"
`);
const VALUES = facetValues(TABLE);

beforeAll(preloadGroups);

/** As the page does it: what is chosen comes back as filters, counts and rows. */
function Page({ start = NO_FILTERS, ...rest }: { readonly start?: Filters } & Partial<FiltersProps>) {
  const [filters, setFilters] = useState(start);
  return (
    <FiltersView
      filters={filters}
      choices={facetChoices(VALUES, TABLE, filters, null)}
      story={TABLE.timeline.span}
      shown={matchingRows(TABLE, filters, null).length}
      total={TABLE.events.length}
      searchState="ready"
      {...rest}
      onChange={(changed, kind) => {
        setFilters(changed);
        rest.onChange?.(changed, kind);
      }}
    />
  );
}

function group(name: string) {
  return within(screen.getByRole('group', { name }));
}

describe('FiltersView', () => {
  it('narrows by a choice of a group, told as a choice', async () => {
    const onChange = vi.fn();
    render(<Page onChange={onChange} />);
    expect(screen.getByRole('status').textContent).toBe('4 of 4 events');
    await userEvent.click(group('Country').getByRole('button', { name: 'Country' }));
    await userEvent.click(group('Country').getByRole('checkbox', { name: 'Turkey 1' }));
    expect(screen.getByRole('status').textContent).toBe('1 of 4 events');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(expect.anything(), 'choice');
    expect(group('Country').getByRole('button', { name: 'Country 1 chosen' })).toBeDefined();
  });

  it('has the name of each group written once, on its button', () => {
    render(<Page />);
    for (const name of ['Country', 'Dates'])
      expect(screen.getByRole('group', { name }).textContent.trim()).toBe(name);
  });

  it('opens one panel at a time, and closes on Escape with focus on its button', async () => {
    render(<Page />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Country' }));
    await user.click(screen.getByRole('button', { name: 'Category' }));
    expect(group('Country').queryByRole('checkbox')).toBeNull();
    const talks = group('Category').getByRole('checkbox', { name: 'Talks 1' });
    await user.click(talks);
    await user.keyboard('{Escape}');
    expect(group('Category').queryByRole('checkbox')).toBeNull();
    expect(document.activeElement).toBe(group('Category').getByRole('button'));
  });

  it('closes when a press or the focus goes elsewhere', async () => {
    render(<Page />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Status' }));
    await user.click(screen.getByRole('status'));
    expect(group('Status').queryByRole('checkbox')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Status' }));
    await user.tab();
    expect(document.activeElement).toBe(group('Status').getByRole('checkbox'));
    await user.tab();
    expect(group('Status').queryByRole('checkbox')).toBeNull();
  });

  it('asks for any or all once two values are chosen', async () => {
    render(<Page />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Country' }));
    await user.click(screen.getByRole('checkbox', { name: /^Syria/ }));
    expect(screen.queryByRole('radio')).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: /^Azerbaijan/ }));
    expect(screen.getByRole('status').textContent).toBe('4 of 4 events');
    await user.click(screen.getByRole('radio', { name: 'all of these' }));
    expect(screen.getByRole('status').textContent).toBe('1 of 4 events');
    await user.click(screen.getByRole('button', { name: 'Remove All of the chosen' }));
    expect(screen.getByRole('status').textContent).toBe('4 of 4 events');
  });

  it('does not ask so where an event has one value only', async () => {
    render(
      <Page start={{ ...NO_FILTERS, facets: { ...NO_FILTERS.facets, category: ['talks', 'visit'] } }} />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Category 2 chosen' }));
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('takes filters off one by one, or all', async () => {
    const start: Filters = {
      ...NO_FILTERS,
      facets: { ...NO_FILTERS.facets, country: ['SY'], category: ['visit'] },
      q: 'sharaa',
      to: '2025-07',
    };
    render(<Page start={start} />);
    const on = within(screen.getByRole('list', { name: 'Filters that are on' }));
    const user = userEvent.setup();
    await user.click(on.getByRole('button', { name: 'Remove Category: Visit' }));
    expect(on.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Country: Syria',
      'Words: sharaa',
      'Dates: up to 2025-07',
      'Clear all',
    ]);
    await user.click(on.getByRole('button', { name: 'Clear all' }));
    expect(screen.queryByRole('list', { name: 'Filters that are on' })).toBeNull();
    expect(screen.getByRole('searchbox', { name: 'Search words' })).toHaveProperty('value', '');
  });

  it('keeps the focus when the pressed chip goes away: the next has it, then the one before, then the status', async () => {
    const country = ['IL', 'SY', 'AZ'];
    render(<Page start={{ ...NO_FILTERS, facets: { ...NO_FILTERS.facets, country } }} />);
    const user = userEvent.setup();
    const remove = (name: string) => screen.getByRole('button', { name: `Remove Country: ${name}` });
    await user.click(remove('Syria'));
    expect(document.activeElement).toBe(remove('Azerbaijan'));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(remove('Israel'));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('status'));
  });

  it('gives the focus to the status when all is cleared, or when the last chips go together', async () => {
    const facets = { ...NO_FILTERS.facets, country: ['IL'] };
    const { unmount } = render(<Page start={{ ...NO_FILTERS, facets }} />);
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(document.activeElement).toBe(screen.getByRole('status'));
    unmount();
    render(<Page start={{ ...NO_FILTERS, facets, match: 'all' }} />);
    await userEvent.click(screen.getByRole('button', { name: /^Remove Country/ }));
    expect(document.activeElement).toBe(screen.getByRole('status'));
  });

  it('takes off one of two filters that are named alike', async () => {
    const choices = facetChoices(VALUES, TABLE, NO_FILTERS, null);
    const alike = ['SY', 'IL'].map((value) => ({ value, label: 'Alike', count: 1, total: 1, chosen: true }));
    render(
      <Page
        start={{ ...NO_FILTERS, facets: { ...NO_FILTERS.facets, country: ['SY', 'IL'] } }}
        choices={{ ...choices, country: alike }}
      />,
    );
    const [first] = screen.getAllByRole('button', { name: 'Remove Country: Alike' });
    if (!first) throw new Error('no chip');
    await userEvent.click(first);
    expect(screen.getAllByRole('button', { name: 'Remove Country: Alike' })).toHaveLength(1);
  });

  it('tells each letter of a search as motion', async () => {
    const onChange = vi.fn<OnFilters>();
    render(<Page onChange={onChange} />);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search words' }), 'T4');
    expect(onChange.mock.calls.map(([filters, kind]) => [filters.q, kind])).toEqual([
      ['T', 'motion'],
      ['T4', 'motion'],
    ]);
  });

  it('says that the search could not be fetched, and tries again', async () => {
    const onSearchRetry = vi.fn();
    render(<Page start={{ ...NO_FILTERS, q: 'x' }} searchState="failed" onSearchRetry={onSearchRetry} />);
    expect(screen.getByRole('alert').textContent).toContain('could not be fetched');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    expect(onSearchRetry).toHaveBeenCalledTimes(1);
  });

  it('says that the search takes long, and tries again', () => {
    vi.useFakeTimers();
    const onSearchRetry = vi.fn();
    render(<Page start={{ ...NO_FILTERS, q: 'x' }} searchState="loading" onSearchRetry={onSearchRetry} />);
    const note = screen.getByText('Fetching the search …');
    act(() => {
      vi.advanceTimersByTime(SLOW_AFTER);
    });
    expect(note.textContent).toContain('Still waiting for the search, so words do not narrow the events.');
    act(() => {
      screen.getByRole('button', { name: 'Try again' }).click();
    });
    vi.useRealTimers();
    expect(onSearchRetry).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    expect(note.textContent).toBe('Fetching the search …');
  });

  it('has all groups on a sheet, which says how many events it leaves', async () => {
    render(<Page />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Filters' }));
    const sheet = within(screen.getByRole('dialog', { name: 'Filters' }));
    await user.click(sheet.getByRole('checkbox', { name: 'Israel 2' }));
    await user.click(sheet.getByRole('button', { name: 'Show 2 events' }));
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    expect(screen.getByRole('button', { name: 'Filters, 1 on' })).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe('2 of 4 events');
  });
});
