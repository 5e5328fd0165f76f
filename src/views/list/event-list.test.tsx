import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { TEST_HREFS } from '#testing/hrefs.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { EventList } from './event-list.tsx';
import { ListHead } from './list-head.tsx';

const TABLE = timelineOf(`
  1948~/.. background "Relations open" IL,TR
  2025-04-02 strike confirmed IL:party,SY:site "Strikes on T4" <ft,mee,jns> conflicts=1
  2025-04-09 talks "Meeting in Baku" <ft,jns>
  [2025-04-10..2025-07-16] talks planned "A second meeting"
  unknown statement claimed "Somebody says so"
  source ft "Financial Times"
  source jns "JNS"
`);

const opened = () => ({});

function list(props: Partial<Parameters<typeof EventList>[0]> = {}) {
  const { events, timeline } = TABLE;
  return (
    <>
      <ListHead />
      <EventList
        rows={events}
        storyBegins={timeline.span.from}
        selected={null}
        opened={opened}
        whole
        hrefs={TEST_HREFS}
        {...props}
      />
    </>
  );
}

function entry(title: string): HTMLElement {
  const found = screen.getByRole('link', { name: title }).closest('article');
  if (!found) throw new Error(`${title} is not in an article`);
  return found;
}

describe('EventList', () => {
  it('is a region of events in order of date, each an article with its id', () => {
    render(list());
    const region = screen.getByRole('region', { name: 'Events' });
    const ids = within(region)
      .getAllByRole('article')
      .map((article) => article.dataset['eventId']);
    expect(ids).toEqual([
      'relations-open',
      'strikes-on-t4',
      'meeting-in-baku',
      'a-second-meeting',
      'somebody-says-so',
    ]);
  });

  it('offers ways past the years before the story, each with its number of events', () => {
    render(list());
    const jumps = within(screen.getByRole('navigation', { name: 'Within the list' })).getAllByRole(
      'listitem',
    );
    expect(jumps.map((jump) => jump.textContent)).toEqual([
      'Before the story 1',
      'April 2025 3',
      'Date unknown 1',
    ]);
    for (const link of within(screen.getByRole('navigation')).getAllByRole<HTMLAnchorElement>('link')) {
      expect(document.getElementById(decodeURIComponent(link.hash.slice(1)))).not.toBeNull();
    }
  });

  it('stands under headings for year or month, and day', () => {
    render(list());
    const months = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(months).toEqual(['1948', 'April 2025', 'Date unknown']);
    expect(screen.getByRole('heading', { level: 4, name: /^Wednesday 9 April/ })).toBeDefined();
    expect(
      screen.getByRole('heading', { level: 4, name: 'Some day between 10 April and 16 July' }),
    ).toBeDefined();
  });

  it('tells how long nothing is known to have happened: in the sources, or in what is listed of them', () => {
    const { events } = timelineOf('2025-04-02\n2025-04-09\n2025-07-17');
    const { rerender } = render(list({ rows: events }));
    expect(screen.getByText('98 days without an event dated to a day in these sources')).toBeDefined();
    rerender(list({ rows: events.filter((_, at) => at !== 1), whole: false }));
    expect(screen.getByText('105 days without an event dated to a day in this list')).toBeDefined();
  });

  it('says what is not plain fact, where, who reported it, and that accounts differ', () => {
    render(list());
    expect(entry('Strikes on T4').textContent).toContain(
      'Strike Israel, Syria reported by 3 outlets accounts differ',
    );
    expect(entry('Meeting in Baku').textContent).toContain('Financial Times and JNS');
    expect(entry('Meeting in Baku').textContent).not.toContain('accounts differ');
    expect(within(entry('A second meeting')).getByText('planned')).toBeDefined();
    expect(within(entry('Somebody says so')).getByText('claimed, not confirmed')).toBeDefined();
  });

  it('marks the selected event alone', () => {
    render(list({ selected: 'meeting-in-baku' }));
    expect(entry('Meeting in Baku').getAttribute('aria-current')).toBe('true');
    expect(entry('Strikes on T4').hasAttribute('aria-current')).toBe(false);
  });

  it('selects on a plain click, and leaves other clicks to the browser', async () => {
    const onSelect = vi.fn();
    render(list({ onSelect }));
    const link = screen.getByRole('link', { name: 'Meeting in Baku' });
    expect(link.getAttribute('href')).toBe('/events/meeting-in-baku/');
    const user = userEvent.setup();
    await user.click(link);
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('meeting-in-baku');
    link.addEventListener('click', (event) => {
      event.preventDefault(); // jsdom cannot open a tab
    });
    await user.keyboard('{Control>}');
    await user.click(link);
    expect(onSelect).toHaveBeenCalledTimes(1);
  });

  it('tells which event may be opened next', async () => {
    const onHover = vi.fn();
    render(list({ onHover }));
    await userEvent.hover(screen.getByRole('link', { name: 'Strikes on T4' }));
    expect(onHover).toHaveBeenLastCalledWith('strikes-on-t4');
    screen.getByRole('link', { name: 'Meeting in Baku' }).focus();
    expect(onHover).toHaveBeenLastCalledWith('meeting-in-baku');
  });

  it.each([
    ['while the list is read', -400, opened, 1],
    ['not while the reader is above it', 600, opened, 0],
    ['not where nobody has opened it: the browser has led back to the page', -400, () => null, 0],
  ])('brings the selected entry into view: %s', (_, top, by, times) => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockClear();
    const { rerender } = render(list({ opened: by }));
    const rect = new DOMRect(0, top, 700, 2000);
    vi.spyOn(screen.getByRole('region'), 'getBoundingClientRect').mockReturnValue(rect);
    rerender(list({ selected: 'meeting-in-baku', opened: by }));
    expect(scroll).toHaveBeenCalledTimes(times);
    expect(scroll.mock.contexts).toEqual(times === 0 ? [] : [entry('Meeting in Baku')]);
  });

  it('is written without a script and without inline styles', () => {
    const html = renderToString(list());
    expect(html).toContain('Strikes on T4');
    expect(html).not.toContain('style=');
  });
});
