import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { columnsOf } from '#testing/columns-of.ts';
import { giveWidth } from '#testing/give-width.ts';
import { TEST_HREFS } from '#testing/hrefs.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { LongTimeline } from './long-timeline.tsx';
import type { LongTimelineProps } from './long-timeline-props.ts';

const STORY = { from: dayNumber(2025, 4, 1), to: dayNumber(2025, 7, 31) };

/** A hundred strikes on three days of April, and a few talks. */
const events = timelineOf(
  [
    '1948~/.. background "Relations" id=relations',
    ...Array.from(
      { length: 99 },
      (_, i) => `2025-04-0${String((i % 3) + 2)} strike "Strike ${String(i)}" id=s${String(i)}`,
    ),
    '2025-04-20 talks "Baku" id=baku',
    '2025-06-09 talks "Dinner" id=dinner',
    'unknown talks "Undated" id=undated',
  ].join('\n'),
);
const table = columnsOf(events);
const allRows = Uint32Array.from({ length: table.size }, (_, row) => row);
/** In the order of the list. */
const strikeTitles = events.events.filter(({ category }) => category === 'strike').map(({ title }) => title);
const named = (title: string | undefined, place: number) =>
  `${title ?? ''}, 2 April 2025, 1 source, ${String(place)} of ${String(table.size)}`;
const rowOf = (id: string) => events.rowOf.get(id) ?? -1;

function props(more: Partial<LongTimelineProps> = {}): LongTimelineProps {
  return {
    table,
    rows: allRows,
    eventAt: (row) => events.events[row],
    onWant: vi.fn(),
    story: STORY,
    window: null,
    group: 'category',
    selected: null,
    selectedRow: null,
    hrefs: TEST_HREFS,
    onSelect: vi.fn(),
    onClose: vi.fn(),
    onWindow: vi.fn(),
    onGroup: vi.fn(),
    ...more,
  };
}

beforeEach(() => {
  giveWidth(1000);
  const query = { matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() };
  vi.stubGlobal('matchMedia', () => query);
});

function region() {
  return within(screen.getByRole('region', { name: 'Timeline' }));
}

/** The first to ask waits until the part that moves has been loaded. */
const strikes = () =>
  region().findByRole('button', { name: '99 events, 2 to 4 April 2025, all strikes' }, { timeout: 10_000 });

describe('LongTimeline', () => {
  it('draws events that fit as links, and counts the others in buttons that say what they hold', async () => {
    render(<LongTimeline {...props()} />);
    const bin = await strikes();
    expect(bin.dataset['clusterSize']).toBe('99');
    expect(bin.textContent).toBe('99');
    const baku = await region().findByRole('link', { name: /^Baku, 20 April 2025,/ });
    expect(baku.dataset['eventId']).toBe('baku');
    region().getByRole('button', { name: '1 earlier event, since 1948' });
    region().getByText('1 event without a date is in the list.');
    region().getByText('103 of 103 events.', { exact: false });
  });

  it('shows only the rows that are left, and lanes with how many each has', async () => {
    render(<LongTimeline {...props({ rows: allRows.filter((row) => row !== rowOf('baku')) })} />);
    await region().findByRole('link', { name: /^Dinner, 9 June 2025,/ });
    expect(region().queryByRole('link', { name: /^Baku/ })).toBeNull();
    expect(
      region()
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Strike99 events', 'Talks2 events', 'Background1 event']);
  });

  it('leads to what lies outside alone where that is less than is in view', async () => {
    const onWindow = vi.fn<LongTimelineProps['onWindow']>();
    const window = { from: dayNumber(1990, 1, 1), to: dayNumber(2025, 5, 1) };
    render(<LongTimeline {...props({ onWindow, window })} />);
    const user = userEvent.setup();
    const later = region().getByRole('button', { name: '1 later event, until 9 June 2025' });
    expect(later.title).toBe('wholly after what is in view');
    await user.click(later);
    await vi.waitFor(() => {
      expect(onWindow).toHaveBeenCalled();
    });
    const shown = onWindow.mock.lastCall?.[0];
    expect(shown?.from).toBeGreaterThan(dayNumber(2025, 5, 1));
    expect(shown?.to).toBeLessThan(dayNumber(2025, 7, 1));
    expect(shown?.to).toBeGreaterThan(dayNumber(2025, 6, 9));
    const dinner = await region().findByRole('link', { name: /^Dinner,/ });
    await vi.waitFor(() => {
      expect(document.activeElement, 'the button has gone').toBe(dinner);
    });
  });

  it('lists what is gathered, the first fifty and then more, and opens an event from there', async () => {
    const onSelect = vi.fn();
    render(<LongTimeline {...props({ onSelect })} />);
    const user = userEvent.setup();
    await user.click(await strikes());
    const list = region().getByRole('list', { name: /^99 events/ });
    expect(within(list).getAllByRole('link')).toHaveLength(50);
    region().getByText('49 more events.', { exact: false });
    await user.click(region().getByRole('button', { name: 'List 49 more' }));
    expect(within(list).getAllByRole('link')).toHaveLength(99);
    await user.click(within(list).getByRole('link', { name: /^Strike 98 / }));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('s98');
    expect(region().queryByRole('list', { name: /^99 events/ })).toBeNull();
  });

  it('opens what is gathered by Enter, leaves it by Escape, and moves closer from it', async () => {
    const onWindow = vi.fn<LongTimelineProps['onWindow']>();
    render(<LongTimeline {...props({ onWindow })} />);
    const user = userEvent.setup();
    (await strikes()).focus();
    await user.keyboard('{Enter}');
    await user.keyboard('{Escape}');
    expect(region().queryByRole('button', { name: 'Zoom closer' })).toBeNull();
    (await strikes()).focus();
    await user.keyboard('{Enter}');
    await user.click(region().getByRole('button', { name: 'Zoom closer' }));
    await vi.waitFor(() => {
      expect(onWindow).toHaveBeenCalled();
    });
    const closer = onWindow.mock.lastCall?.[0];
    expect(closer && closer.to - closer.from).toBeLessThan(20);
  });

  it('closes the list of what is gathered when other events are left', async () => {
    const { rerender } = render(<LongTimeline {...props()} />);
    await userEvent.setup().click(await strikes());
    expect(region().getByRole('button', { name: 'Zoom closer' })).toBeDefined();
    rerender(<LongTimeline {...props({ rows: allRows.slice(0, 50) })} />);
    expect(region().queryByRole('button', { name: 'Zoom closer' })).toBeNull();
  });

  it('goes from event to event by keys, through what is gathered too', async () => {
    render(<LongTimeline {...props()} />);
    const user = userEvent.setup();
    (await strikes()).focus();
    await user.keyboard('{ArrowRight}');
    await region().findByRole('button', { name: /^98 events/ });
    const first = await region().findByRole('link', { name: named(strikeTitles[0], 2) });
    await vi.waitFor(() => {
      expect(document.activeElement).toBe(first);
    });
    await user.keyboard('{ArrowRight}');
    const second = await region().findByRole('link', { name: named(strikeTitles[1], 3) });
    await vi.waitFor(() => {
      expect(document.activeElement).toBe(second);
    });
    await user.keyboard('{ArrowDown}');
    const baku = await region().findByRole('link', { name: /^Baku, 20 April 2025,/ });
    await vi.waitFor(() => {
      expect(document.activeElement).toBe(baku);
    });
  });

  it('keeps the open event drawn among many, and those that most origins told of', async () => {
    const origins = table.columns.origins.slice();
    origins[rowOf('s70')] = 3;
    const told = { ...table, columns: { ...table.columns, origins } };
    render(<LongTimeline {...props({ table: told, selected: 's40', selectedRow: rowOf('s40') })} />);
    await region().findByRole('button', { name: /^97 events/ });
    const open = await region().findByRole('link', { name: /^Strike 40,/ });
    expect(open.getAttribute('aria-current')).toBe('true');
    await region().findByRole('link', { name: /^Strike 70,/ });
  });

  it('asks for the titles of what is drawn, says that they are coming, and puts them in', async () => {
    const onWant = vi.fn<LongTimelineProps['onWant']>();
    const { rerender } = render(<LongTimeline {...props({ onWant, eventAt: () => undefined })} />);
    const coming = await region().findAllByRole('link', {
      name: /^An event whose title is being fetched, 20 April 2025,/,
    });
    expect(coming[0]?.hasAttribute('href')).toBe(false);
    expect(onWant.mock.lastCall?.[0]).toContain(rowOf('baku'));
    expect(onWant.mock.lastCall?.[0].length).toBeLessThan(10);
    rerender(<LongTimeline {...props({ onWant })} />);
    const baku = await region().findByRole('link', { name: /^Baku, 20 April 2025,/ });
    expect(baku).toBe(coming[0]);
    expect(baku.getAttribute('href')).toBe('/events/baku/');
  });

  it('moves to an event that is opened elsewhere', async () => {
    const april = { from: dayNumber(2025, 4, 1), to: dayNumber(2025, 4, 30) };
    const onWindow = vi.fn<LongTimelineProps['onWindow']>();
    const { rerender } = render(<LongTimeline {...props({ onWindow, window: april })} />);
    await strikes();
    rerender(
      <LongTimeline
        {...props({ onWindow, window: april, selected: 'dinner', selectedRow: rowOf('dinner') })}
      />,
    );
    await vi.waitFor(() => {
      expect(onWindow).toHaveBeenCalled();
    });
    const moved = onWindow.mock.lastCall?.[0];
    expect(moved?.from).toBeLessThan(dayNumber(2025, 6, 9));
    expect(moved?.to).toBeGreaterThan(dayNumber(2025, 6, 9));
  });

  it('draws density where a screen reader does not hear it', async () => {
    render(<LongTimeline {...props()} />);
    await strikes();
    const canvas = document.querySelectorAll('canvas.density');
    expect(canvas).toHaveLength(1);
    expect(canvas[0]?.getAttribute('aria-hidden')).toBe('true');
  });

  it('stands StrictMode and no events at all', () => {
    render(
      <StrictMode>
        <LongTimeline {...props({ rows: new Uint32Array(0) })} />
      </StrictMode>,
    );
    expect(region().queryByRole('link')).toBeNull();
  });
});
