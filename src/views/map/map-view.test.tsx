import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { groundOf } from '#testing/ground-of.ts';
import { TEST_HREFS } from '#testing/hrefs.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import type { MapProps } from './map-props.ts';
import { MapView } from './map-view.tsx';

const { events, places } = timelineOf(`
  place baku "Baku" AZ city
  place homs "Homs" SY region
  place t4 "T4 air base" SY site
  place white-house "White House" US site
  2025-04-01 strike "Strikes" #t4 #homs
  2025-04-02 talks "Talks" #baku
  2025-04-03 talks "More talks" #baku
  2025-04-04 visit "A visit" #white-house
  2025-04-05 statement "A statement"
`);
const GROUND = groundOf(`
  baku 4200 480
  homs 2000 2000
  t4 2050 2050
  white-house 1000 120 north-west
  TR 2000 900 1500
`);
const BAKU = 'Baku, Azerbaijan: 2 events, somewhere in this city';
const GATHERED = '2 places close together: 1 event';
const MARK = `Homs + 1; ${GATHERED}`;
const HOMS = 'Homs, Syria: 1 event, somewhere in this region';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
});

function show(changed: Partial<MapProps> = {}) {
  const onPlace = vi.fn();
  const onSelect = vi.fn();
  const props: MapProps = {
    ground: GROUND,
    places,
    all: events,
    events,
    chosen: [],
    open: null,
    pointed: null,
    low: false,
    hrefs: TEST_HREFS,
    onPlace,
    onSelect,
    ...changed,
  };
  const { rerender } = render(<MapView {...props} />);
  return {
    onPlace,
    onSelect,
    user: userEvent.setup(),
    again: (more: Partial<MapProps>) => {
      rerender(<MapView {...props} {...more} />);
    },
  };
}

function mark(name: string | RegExp) {
  return screen.getByRole('button', { name });
}

function eventOf(title: string) {
  const found = events.find((event) => event.title === title);
  if (!found) throw new Error(`No event is called ${title}.`);
  return found;
}

describe('the map', () => {
  it('is a region with a mark for each place, from the west to the east', () => {
    show();
    const toolbar = within(screen.getByRole('region', { name: 'Map' })).getByRole('toolbar');
    const names = within(toolbar)
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label'));
    expect(names).toEqual([
      'White House, United States: 1 event, at this site; beyond the edge of the map, to the north-west',
      MARK,
      BAKU,
    ]);
  });

  it('chooses a place, and tells that it is chosen', async () => {
    const { onPlace, user, again } = show();
    expect(mark(BAKU).getAttribute('aria-pressed')).toBe('false');
    await user.click(mark(BAKU));
    expect(onPlace).toHaveBeenCalledExactlyOnceWith('baku');
    again({ chosen: ['baku'] });
    expect(mark(BAKU).getAttribute('aria-pressed')).toBe('true');
  });

  it('has what is written beside a mark of several places in its name, whichever of them stands out', () => {
    const { again } = show();
    const written = () =>
      Array.from(document.querySelectorAll('.map__labels text'), (text) => text.textContent);
    expect(written()).toContain('Homs + 1');
    expect(mark(MARK)).toBeDefined();
    const t4 = { ...eventOf('Strikes'), places: eventOf('Strikes').places.filter(({ id }) => id === 't4') };
    again({ pointed: t4 });
    expect(written()).toContain('T4 air base');
    expect(mark(`T4 air base; ${GATHERED}`)).toBeDefined();
  });

  it('opens a mark that stands for several places, and gives the focus back', async () => {
    const { onPlace, user } = show();
    await user.click(mark(MARK));
    expect(mark(MARK).getAttribute('aria-expanded')).toBe('true');
    const list = screen.getByRole('list', { name: GATHERED });
    expect(within(list).getAllByRole('button')).toHaveLength(2);
    expect(document.activeElement?.textContent).toBe(HOMS);
    await user.keyboard('{Enter}{Escape}');
    expect(onPlace).toHaveBeenCalledExactlyOnceWith('homs');
    expect(screen.queryByRole('list', { name: GATHERED })).toBeNull();
    expect(document.activeElement).toBe(mark(MARK));
  });

  it('is one stop of the Tab key, with arrow keys from mark to mark', async () => {
    const { user } = show();
    await user.tab();
    expect(document.activeElement).toBe(mark(/White House/));
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(mark(BAKU));
    await user.keyboard('{Home}{ArrowDown}');
    expect(document.activeElement).toBe(mark(MARK));
    await user.tab();
    expect(document.activeElement?.tagName).toBe('SUMMARY');
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(mark(MARK));
  });

  it('keeps a mark that the filters leave without events, and the focus on it', async () => {
    const { user, again } = show();
    await user.click(mark(BAKU));
    again({ events: [eventOf('Strikes')] });
    expect(document.activeElement).toBe(mark('Baku, Azerbaijan: no event shown, somewhere in this city'));
  });

  it('tells which events are not on it, and leads to them', async () => {
    const { onSelect, user } = show();
    await user.click(screen.getByText('1 event names no place'));
    const link = screen.getByRole('link', { name: 'A statement' });
    expect(link.getAttribute('href')).toBe('/events/a-statement/');
    await user.click(link);
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('a-statement');
  });

  it('lets the places of the event that is pointed at stand out, else of the one that is open', () => {
    const { again } = show({ open: eventOf('Talks') });
    expect(screen.getByText('Marked: Baku')).toBeDefined();
    expect(mark(BAKU).className).toContain('standing');
    again({ open: eventOf('Talks'), pointed: eventOf('Strikes') });
    expect(screen.getByText('Marked: T4 air base and Homs')).toBeDefined();
    expect(mark(BAKU).className).not.toContain('standing');
    expect(mark(MARK).className).toContain('standing');
    again({ pointed: eventOf('A statement') });
    expect(screen.getByText('This event names no place.')).toBeDefined();
  });

  it('draws a point, a ring, a soft area, or an arrow, as closely as the place is known', () => {
    show();
    const kinds = (name: string | RegExp) =>
      Array.from(mark(name).querySelectorAll('[class*="map-figure--"]'), (part) =>
        part.getAttribute('class'),
      );
    expect(kinds(BAKU)).toEqual(['map-figure map-figure--city']);
    expect(kinds(/White House/)).toEqual(['map-figure map-figure--beyond']);
    expect(kinds(MARK)).toEqual(['map-figure map-figure--around', 'map-figure map-figure--several']);
  });

  it('names countries, and says that drawing borders takes no side', () => {
    show();
    expect(screen.getByText('Turkey')).toBeDefined();
    expect(screen.getByText('Borders as in Natural Earth; drawing them takes no side.')).toBeDefined();
  });

  it('is a strip around the open event beside it, without what a reader has seen already', () => {
    show({ low: true, open: eventOf('Talks') });
    expect(mark(BAKU)).toBeDefined();
    expect(screen.queryByRole('button', { name: MARK })).toBeNull();
    expect(screen.queryByText('1 event names no place')).toBeNull();
  });
});
