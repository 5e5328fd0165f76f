import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { StrictMode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { TEST_HREFS } from '#testing/hrefs.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { TimelineStrip } from './timeline-strip.tsx';
import { Timeline } from './timeline.tsx';
import type { TimelineProps } from './timeline-props.ts';

const STORY = { from: dayNumber(2025, 4, 1), to: dayNumber(2025, 7, 31) };

const { events } = timelineOf(`
  1948~/.. background "Relations" id=relations
  2025-04-02 strike "Strikes" id=strikes
  2025-04-09 talks "Baku" id=baku
  2025-04-09 talks "Dinner" id=dinner
  2025-07-16 talks "Later" id=later
  unknown talks "Undated" id=undated
`);

function props(more: Partial<TimelineProps> = {}): TimelineProps {
  return {
    events,
    all: events,
    story: STORY,
    window: null,
    group: 'category',
    selected: null,
    hrefs: TEST_HREFS,
    onSelect: vi.fn(),
    onClose: vi.fn(),
    onWindow: vi.fn(),
    onGroup: vi.fn(),
    ...more,
  };
}

beforeEach(() => {
  const query = { matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() };
  vi.stubGlobal('matchMedia', () => query);
});

function region() {
  return within(screen.getByRole('region', { name: 'Timeline' }));
}

describe('Timeline', () => {
  it('is there before it can be moved: on the server, with real links and no style attributes', () => {
    const html = renderToString(<Timeline {...props()} />);
    expect(html).toContain('href="/events/baku/"');
    expect(html).toContain('Strikes, 2 April 2025');
    expect(html).not.toContain('style=');
  });

  it('opens an event at a plain press, and leaves others to the browser', async () => {
    const onSelect = vi.fn();
    render(<Timeline {...props({ onSelect })} />);
    const link = region().getByRole('link', { name: /^Strikes, 2 April 2025,/ });
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    const user = userEvent.setup();
    await user.keyboard('{Control>}');
    await user.click(link);
    await user.keyboard('{/Control}');
    expect(onSelect).not.toHaveBeenCalled();
    await user.click(link);
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('strikes');
  });

  it('says what lies before, and what has no date', () => {
    render(<Timeline {...props()} />);
    region().getByRole('button', { name: '1 earlier event, since 1948' });
    region().getByText('1 event without a date is in the list.');
  });

  it('moves by its tools, and tells the window in whole days', async () => {
    const onWindow = vi.fn<TimelineProps['onWindow']>();
    render(<Timeline {...props({ onWindow })} />);
    const user = userEvent.setup();
    await user.click(region().getByRole('button', { name: '1 earlier event, since 1948' }));
    expect(onWindow.mock.lastCall?.[0]?.from).toBeLessThan(dayNumber(1948, 1, 1));
    await user.click(region().getByRole('button', { name: 'Story' }));
    expect(onWindow).toHaveBeenLastCalledWith(null);
    await user.click(region().getByRole('button', { name: 'Zoom in' }));
    const zoomed = onWindow.mock.lastCall?.[0];
    expect(zoomed?.from).toBeGreaterThan(STORY.from);
    expect(zoomed?.to).toBeLessThan(STORY.to);
  });

  it('follows the address, and does not tell it what it has said itself', () => {
    const onWindow = vi.fn<TimelineProps['onWindow']>();
    const april = { from: dayNumber(2025, 4, 1), to: dayNumber(2025, 4, 30) };
    const { rerender } = render(<Timeline {...props({ onWindow })} />);
    rerender(<Timeline {...props({ onWindow, window: april })} />);
    region().getByRole('button', { name: /^1 later event/ });
    expect(onWindow).not.toHaveBeenCalled();
  });

  it('shows the story for a window beyond all events, and leaves the address as it is', () => {
    const onWindow = vi.fn<TimelineProps['onWindow']>();
    const bygone = { from: dayNumber(1700, 1, 1), to: dayNumber(1701, 1, 1) };
    render(<Timeline {...props({ onWindow, window: bygone })} />);
    region().getByRole('button', { name: '1 earlier event, since 1948' });
    expect(region().queryByRole('button', { name: /later event/ })).toBeNull();
    expect(onWindow).not.toHaveBeenCalled();
  });

  it('shows a window that only events beside the filter reach', () => {
    const fifties = { from: dayNumber(1950, 1, 1), to: dayNumber(1959, 12, 31) };
    const left = events.filter(({ id }) => id !== 'relations');
    render(<Timeline {...props({ events: left, all: events, window: fifties })} />);
    region().getByRole('button', { name: '4 later events, until 2025' });
  });

  it('moves to an event that is opened elsewhere', () => {
    const april = { from: dayNumber(2025, 4, 1), to: dayNumber(2025, 4, 30) };
    const onWindow = vi.fn<TimelineProps['onWindow']>();
    const { rerender } = render(<Timeline {...props({ onWindow, window: april })} />);
    rerender(<Timeline {...props({ onWindow, window: april, selected: 'later' })} />);
    const moved = onWindow.mock.lastCall?.[0];
    expect(moved?.from).toBeLessThan(dayNumber(2025, 7, 16));
    expect(moved && moved.to - moved.from).toBe(april.to - april.from);
  });

  it('goes by arrows to what reaches into view without moving, wherever the middle of its days is', async () => {
    const april = { from: dayNumber(2025, 4, 1), to: dayNumber(2025, 4, 30) };
    const { events: held } = timelineOf(`
      [2024-06-01..2025-04-10] talks "Some day" id=some-day
      2025-04-02 strike "Strikes" id=strikes
      2025-05-02 strike "May" id=may
    `);
    const onWindow = vi.fn<TimelineProps['onWindow']>();
    render(<Timeline {...props({ events: held, all: held, onWindow, window: april })} />);
    const user = userEvent.setup();
    region()
      .getByRole('link', { name: /^Strikes/ })
      .focus();
    await user.keyboard('{ArrowLeft}');
    expect(onWindow).not.toHaveBeenCalled();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    // No farther than it takes for the second of May to be in view with room beside it.
    expect(onWindow.mock.lastCall?.[0]).toEqual({ from: dayNumber(2025, 4, 4), to: dayNumber(2025, 5, 3) });
  });

  it('lets the reader choose what the lanes stand for', async () => {
    const onGroup = vi.fn();
    render(<Timeline {...props({ onGroup })} />);
    await userEvent.selectOptions(region().getByLabelText('Lanes'), 'country');
    expect(onGroup).toHaveBeenCalledWith('country');
  });

  it('closes by Escape, zooms and shows all by keys', async () => {
    const onClose = vi.fn();
    const onWindow = vi.fn<TimelineProps['onWindow']>();
    render(<Timeline {...props({ onClose, onWindow })} />);
    const user = userEvent.setup();
    region()
      .getByRole('link', { name: /^Strikes/ })
      .focus();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
    await user.keyboard('f');
    expect(onWindow.mock.lastCall?.[0]?.from).toBeLessThan(dayNumber(1948, 1, 1));
    await user.keyboard('+');
    expect(onWindow.mock.lastCall?.[0]?.from).toBeGreaterThan(dayNumber(1948, 1, 1));
  });

  it('stands StrictMode and no events at all', () => {
    render(
      <StrictMode>
        <Timeline {...props({ events: [] })} />
      </StrictMode>,
    );
    expect(region().queryByRole('link')).toBeNull();
  });
});

describe('TimelineStrip', () => {
  it('tells how the events lie in the story', () => {
    render(<TimelineStrip events={events} story={STORY} />);
    region().getByRole('group', {
      name: '4 events by week, most of them (2) in the week from 7 April 2025, 1 April to 31 July 2025.',
    });
    region().getByRole('button', { name: 'How to read this' });
  });

  it('leads from each month, and from what comes before, to its place in the list', () => {
    render(<TimelineStrip events={events} story={STORY} />);
    const links = region()
      .getAllByRole('link')
      .map((link) => [link.getAttribute('aria-label') ?? link.textContent, link.getAttribute('href')]);
    expect(links).toEqual([
      ['April 2025: 3 events', '#when-2025-04'],
      ['July 2025: 1 event', '#when-2025-07'],
      ['1 earlier event, since 1948', '#when-1948'],
    ]);
  });

  it('leads from what comes after to the last date of the list, not to what has none', () => {
    const longer = timelineOf(`
      2025-04-02 strike "Strikes"
      2026-02-01 talks "Much later"
      unknown talks "Undated"
    `);
    render(<TimelineStrip events={longer.events} story={STORY} />);
    expect(
      region()
        .getByRole('link', { name: /later event/ })
        .getAttribute('href'),
    ).toBe('#when-2026-02');
  });
});
