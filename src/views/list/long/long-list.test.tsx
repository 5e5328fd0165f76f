import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { columnRow } from '#domain/columns/column-row.ts';
import { bothOf } from '#testing/columns-of.ts';
import { TEST_HREFS } from '#testing/hrefs.ts';
import { ListHead } from '../list-head.tsx';
import { LongList } from './long-list.tsx';

const COUNT = 1500;
const FIRST = dayNumber(2025, 1, 1);
const CATEGORIES = ['strike', 'talks'];

/** Three events a day from 1 January 2025 on, named by their row. */
const { columns: TABLE } = bothOf(
  Array.from({ length: COUNT }, (_, row) => {
    const [day, month] = [1 + (Math.floor(row / 3) % 28), Math.floor(row / 84)];
    const on = `${2025 + Math.floor(month / 12)}-${two(1 + (month % 12))}-${two(day)}`;
    return `${on} ${CATEGORIES[row % 2] ?? ''} "Event ${row}" id=e${String(row).padStart(5, '0')}`;
  }).join('\n'),
);
const ROWS = Uint32Array.from({ length: COUNT }, (_, row) => row);

function two(number: number): string {
  return String(number).padStart(2, '0');
}

const eventOf = (row: number) => columnRow(TABLE, row, { id: `e${row}`, title: `Event ${row}` });

function list(props: Partial<Parameters<typeof LongList>[0]> = {}) {
  return (
    <>
      <ListHead />
      <LongList
        table={TABLE}
        rows={ROWS}
        eventAt={eventOf}
        onWant={vi.fn()}
        storyBegins={FIRST}
        selected={null}
        hrefs={TEST_HREFS}
        {...props}
      />
    </>
  );
}

const ids = () => screen.getAllByRole('article').map((article) => article.dataset['eventId']);
const named = (row: number) => screen.queryByRole('link', { name: `Event ${row}` });

async function settled() {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 30));
  });
}

function scrollTo(top: number) {
  act(() => {
    Object.defineProperty(window, 'scrollY', { value: top, configurable: true });
    fireEvent.scroll(window);
  });
}

let spies: readonly { mockRestore: () => void }[] = [];

/** jsdom lays nothing out: every row takes what is guessed for it, and scrolling is what the test makes of it. */
beforeEach(() => {
  Object.defineProperty(window, 'scrollY', { value: 0, configurable: true });
  Object.defineProperty(document.documentElement, 'scrollHeight', { value: 1e6, configurable: true });
  const scroll = ((options: ScrollToOptions) => {
    setTimeout(() => {
      scrollTo(options.top ?? 0);
    });
  }) as typeof window.scrollTo;
  spies = [
    vi.spyOn(document, 'hasFocus').mockReturnValue(true),
    vi.spyOn(window, 'scrollTo').mockImplementation(scroll),
  ];
});

afterEach(() => {
  for (const spy of spies) spy.mockRestore();
  // Not deleted: the next file has the same window.
  Object.defineProperty(window, 'scrollY', { value: 0, configurable: true, writable: true });
  Reflect.deleteProperty(document.documentElement, 'scrollHeight');
});

describe('LongList', () => {
  it('is the region that the list is, of which the page holds the first', () => {
    render(list());
    const region = screen.getByRole('region', { name: 'Events' });
    expect(ids().slice(0, 4)).toEqual(['e0', 'e1', 'e2', 'e3']);
    expect(ids().length).toBeLessThan(60);
    expect(within(region).getByRole('heading', { level: 3, name: /^January 2025/ })).toBeDefined();
    expect(within(region).getByRole('heading', { level: 4, name: /^Thursday 2 January/ })).toBeDefined();
    expect(region.textContent).toContain('1,500 events in order of date');
  });

  it('tells each entry’s place on its day, in the page or not', () => {
    render(list());
    const places = screen
      .getAllByRole('article')
      .slice(0, 4)
      .map((article) => article.closest('li'))
      .map((item) => `${item?.ariaPosInSet ?? ''} of ${item?.ariaSetSize ?? ''}`);
    expect(places).toEqual(['1 of 3', '2 of 3', '3 of 3', '1 of 3']);
  });

  it('goes along as the page scrolls', () => {
    render(list());
    scrollTo(40_000);
    expect(named(0)).toBeNull();
    expect(named(530)).not.toBeNull();
  });

  it('shows what is known of an event whose label has not come, asks for it, and keeps its element', () => {
    vi.useFakeTimers();
    try {
      const onWant = vi.fn();
      const { rerender } = render(list({ eventAt: () => undefined, onWant }));
      const [first] = screen.getAllByRole('article');
      expect(first?.textContent).toContain('Strike');
      expect(first?.getAttribute('aria-busy')).toBe('true');
      expect(within(first as HTMLElement).queryByRole('link')).toBeNull();
      vi.advanceTimersByTime(500);
      expect(onWant).toHaveBeenCalled();
      expect(onWant.mock.lastCall?.[0]).toEqual(expect.arrayContaining([0, 1, 2, 40]));
      onWant.mockClear();
      rerender(list({ onWant }));
      expect(within(first as HTMLElement).getByRole('link', { name: 'Event 0' })).toBeDefined();
      expect(first?.isConnected).toBe(true);
      vi.advanceTimersByTime(500);
      expect(onWant).not.toHaveBeenCalled();
    } finally {
      vi.useRealTimers();
    }
  });

  it('marks the open event, and keeps it in the page', () => {
    render(list({ selected: 1200 }));
    const entry = named(1200)?.closest('article');
    expect(entry?.getAttribute('aria-current')).toBe('true');
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
  });

  it('begins where a reader comes back to, with focus, and says so once', async () => {
    const onArrived = vi.fn();
    const { rerender } = render(list({ arrival: { row: 1200, lands: true }, onArrived }));
    expect(document.activeElement).toBe(named(1200)?.closest('article'));
    await settled();
    expect(window.scrollY).toBeGreaterThan(1000 * 76);
    expect(onArrived).toHaveBeenCalledTimes(1);
    rerender(list({ arrival: null, onArrived }));
    expect(named(1200)).not.toBeNull();
    expect(onArrived).toHaveBeenCalledTimes(1);
  });

  it('has the entry that a reader may come back to in the page, and leaves the page where it is', async () => {
    render(list({ arrival: { row: 1200, lands: false } }));
    await settled();
    expect(named(1200)).not.toBeNull();
    expect(document.activeElement).toBe(document.body);
    expect(window.scrollY).toBe(0);
  });

  it.each([
    ['while the list is read', -400, true],
    ['not while the reader is above it', 700, false],
  ])('brings the open event into view: %s', async (_, top, moves) => {
    const { rerender } = render(list());
    const rows = document.querySelector('.long-list__rows');
    if (!rows) throw new Error('No rows.');
    vi.spyOn(rows, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 700, 100_000));
    rerender(list({ selected: 1200 }));
    await settled();
    expect(scrollY > 10_000).toBe(moves);
  });

  it('stays where its reader is when a filter gives the open event another position', async () => {
    const laidOut = vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect');
    laidOut.mockReturnValue(new DOMRect(0, 0, 800, 600));
    const scrolled = vi.spyOn(window, 'scrollTo');
    spies = [...spies, laidOut];
    const { rerender } = render(list());
    rerender(list({ selected: 1200 }));
    await settled();
    expect(named(1199)).not.toBeNull();
    scrollTo(0);
    scrolled.mockClear();
    rerender(list({ selected: 1200, rows: ROWS.filter((row) => row % 2 === 0) }));
    await settled();
    expect(scrolled).not.toHaveBeenCalled();
  });

  it('keeps the row that its reader went to in the page, whatever a filter leaves before it', async () => {
    const { rerender } = render(list());
    const jumps = screen.getByRole('navigation', { name: 'Within the list' });
    await userEvent.click(within(jumps).getByRole('link', { name: 'March 2025' }));
    await settled();
    const first = 168;
    expect(named(first)).not.toBeNull();
    act(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    scrollTo(0);
    rerender(list({ rows: ROWS.filter((row) => row >= 60 && row % 2 === 0) }));
    await settled();
    expect(named(first)).not.toBeNull();
  });

  it('selects on a plain click', async () => {
    const onSelect = vi.fn();
    render(list({ onSelect }));
    await userEvent.click(screen.getByRole('link', { name: 'Event 2' }));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('e2');
  });

  it('keeps the focused entry, with those beside it, when the page scrolls away', () => {
    render(list());
    act(() => named(3)?.focus());
    scrollTo(60_000);
    expect(document.activeElement).toBe(named(3));
    expect([named(2), named(4)]).not.toContain(null);
    expect(named(7)).toBeNull();
    act(() => named(3)?.blur());
    expect(named(3)).toBeNull();
  });

  it('goes to a day: the first event on it or after it', async () => {
    render(list());
    fireEvent.change(screen.getByLabelText('Go to a day'), { target: { value: '2025-05-30' } });
    await userEvent.click(screen.getByRole('button', { name: 'Go' }));
    expect(document.activeElement).toBe(named(420)?.closest('article'));
    await settled();
    expect(scrollY).toBeGreaterThan(30_000);
  });

  it('goes to a month, whose heading is not in the page yet', async () => {
    render(list());
    const jumps = screen.getByRole('navigation', { name: 'Within the list' });
    expect(within(jumps).getAllByRole('listitem')[3]?.textContent).toBe('April 2025 84');
    await userEvent.click(within(jumps).getByRole('link', { name: 'April 2025' }));
    expect(document.activeElement?.textContent).toMatch(/^April 2025/);
    expect(named(252)).not.toBeNull();
  });

  it('lets one who reads on without scrolling past the last entry in the page', async () => {
    render(list());
    const last = Number(ids().at(-1)?.slice(1));
    expect(screen.queryByRole('button', { name: 'Earlier events' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Later events' }));
    expect(document.activeElement).toBe(named(last + 1)?.closest('article'));
  });

  it('prints the first thousand, and says how many there are', () => {
    render(list());
    act(() => {
      fireEvent(window, new Event('beforeprint'));
    });
    const paper = document.querySelector<HTMLElement>('.long-list__paper');
    if (!paper) throw new Error('Nothing is printed.');
    expect(paper.querySelectorAll('article')).toHaveLength(1000);
    expect(paper.textContent).toContain('the first 1,000 of 1,500 events');
    expect(paper.querySelector('[id], .date-group__heading--continued')).toBeNull();
    act(() => {
      fireEvent(window, new Event('afterprint'));
    });
    expect(document.querySelector('.long-list__paper')).toBeNull();
  });

  it('waits with printing until titles have come', async () => {
    const printed = vi.fn();
    vi.stubGlobal('print', printed);
    const onWant = vi.fn();
    const { rerender } = render(list({ eventAt: () => undefined, onWant }));
    await userEvent.click(screen.getByRole('button', { name: 'Print this list' }));
    expect(printed).not.toHaveBeenCalled();
    expect(onWant.mock.calls.some(([rows]) => (rows as readonly number[]).length === 1000)).toBe(true);
    rerender(list({ onWant }));
    expect(printed).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});
