import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { dateOf } from '#testing/date-of.ts';
import { giveWidth } from '#testing/give-width.ts';
import { TEST_HREFS } from '#testing/hrefs.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { boundsOf } from '../model/bounds.ts';
import { chartOf, laneRowsOf } from '../model/chart.ts';
import type { GatheredItem } from '../model/levels/level-chart.ts';
import { averageMeasure } from '../model/seats.ts';
import { type Stretch, stretchOf } from '../model/stretch.ts';
import { VisAdapter, type VisEvents, type VisState } from './vis-adapter.ts';

const STORY = stretchOf({ from: dayNumber(2025, 4, 1), to: dayNumber(2025, 7, 31) });
const WIDTH = 1000;

const { events } = timelineOf(`
  2025-04-02 strike "Strikes <b>&amp;</b>" id=strikes
  2025-04-09 talks "Baku" id=baku
  2025-04-09 talks "Dinner" id=dinner
  2025-07-16 talks planned "Later" id=later
`);

function state(more: Partial<VisState> = {}, shown = events, view: Stretch = STORY): VisState {
  const lanes = laneRowsOf(shown, 'category', STORY, { total: 0, perLane: 1 });
  const chart = chartOf({ lanes, view, width: WIDTH, measure: averageMeasure, pinned: new Set() });
  const hrefs = TEST_HREFS;
  return {
    chart,
    rows: shown.map(({ row }) => row),
    bounds: boundsOf(events, STORY),
    closest: 5,
    hrefs,
    selected: null,
    tabStop: null,
    ...more,
  };
}

async function twoFrames() {
  await new Promise((resolve) => setTimeout(resolve, 60));
}

let host: HTMLElement;

async function mounted(first: VisState, told: VisEvents) {
  const adapter = new VisAdapter();
  adapter.mount(host, first, told);
  await twoFrames();
  return adapter;
}

function links() {
  return [...host.querySelectorAll<HTMLAnchorElement>('a[data-event-id]')];
}

beforeEach(() => {
  giveWidth(WIDTH);
  host = document.createElement('div');
  document.body.append(host);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  host.remove();
});

describe('the vis adapter', () => {
  it('draws links and clusters with all that their look tells', async () => {
    const adapter = await mounted(state({ selected: 'later', tabStop: 'strike/strikes' }), {
      onRest: vi.fn(),
    });
    const [strikes, later] = ['strikes', 'later'].map((id) =>
      links().find((link) => link.dataset['eventId'] === id),
    );
    expect(strikes?.getAttribute('href')).toBe('/events/strikes/');
    expect(strikes?.getAttribute('aria-label')).toBe('Strikes <b>&amp;</b>, 2 April 2025, 1 source, 1 of 4');
    expect(strikes?.querySelector('.item__label')?.textContent).toBe('Strikes <b>&amp;</b>');
    expect(strikes?.tabIndex).toBe(0);
    expect(later?.getAttribute('aria-label')).toBe('Later, 16 July 2025, planned, 1 source, 4 of 4');
    expect(later?.getAttribute('aria-current')).toBe('true');
    const cluster = host.querySelector('button[data-cluster-size]');
    expect(cluster?.getAttribute('data-cluster-size')).toBe('2');
    expect(cluster?.getAttribute('aria-label')).toBe('2 events, 9 April 2025, all talks');
    adapter.destroy();
  });

  it('opens on the window that it was given, not on all its items', async () => {
    const onRest = vi.fn();
    const adapter = await mounted(state(), { onRest });
    const months = [...host.querySelectorAll('.axis__major')].map((name) => name.textContent);
    expect(months).toEqual(['April 2025', 'May', 'June', 'July']);
    expect(onRest).not.toHaveBeenCalled();
    adapter.destroy();
  });

  it('stands where it was after mount, destroy, mount, and leaves nothing behind', async () => {
    const adapter = new VisAdapter();
    adapter.mount(host, state(), { onRest: vi.fn() });
    adapter.destroy();
    expect(host.childElementCount).toBe(0);
    adapter.mount(host, state(), { onRest: vi.fn() });
    await twoFrames();
    expect(links()).toHaveLength(2);
    adapter.destroy();
    adapter.destroy();
    expect(host.childElementCount).toBe(0);
  });

  it('keeps the elements of what stays, so that focus stays', async () => {
    const adapter = await mounted(state(), { onRest: vi.fn() });
    const before = links().find((link) => link.dataset['eventId'] === 'strikes');
    before?.focus();
    adapter.update(state({ selected: 'strikes' }, events.slice(0, 2)));
    await twoFrames();
    expect(document.activeElement).toBe(before);
    expect(links().map((link) => link.dataset['eventId'])).toEqual(['strikes', 'baku']);
    expect(host.querySelector('[data-cluster-size]')).toBeNull();
    adapter.destroy();
  });

  it('renews name, address and mark of what stays, when what is known of it changes', async () => {
    const adapter = await mounted(state(), { onRest: vi.fn() });
    const link = links().find((each) => each.dataset['eventId'] === 'strikes');
    const loosened = events.slice(0, 1).map((event) => ({ ...event, date: dateOf('[..2025-04-11]') }));
    const hrefs = { ...TEST_HREFS, event: (id: string) => `/events/${id}/?theme=dark` };
    adapter.update(state({ hrefs }, loosened));
    await twoFrames();
    expect(links()).toContain(link);
    expect(link?.getAttribute('aria-label')).toMatch(/, on or before 11 April 2025, 1 source, 1 of 1$/);
    expect(link?.getAttribute('href')).toBe('/events/strikes/?theme=dark');
    expect(link?.closest('.item')?.querySelector('.shape--pale')).not.toBeNull();
    adapter.destroy();
  });

  it('takes the focus itself when the item that has it goes, so that keys still reach the drawing', async () => {
    const adapter = await mounted(state(), { onRest: vi.fn() });
    links()
      .find((link) => link.dataset['eventId'] === 'strikes')
      ?.focus();
    adapter.update(state({}, events.slice(1)));
    await twoFrames();
    expect(document.activeElement).toBe(host);
    adapter.destroy();
  });

  it('lays nothing out while it exchanges items; they are drawn together in the next frame', async () => {
    const adapter = await mounted(state({}, events.slice(0, 1)), { onRest: vi.fn() });
    const measured = vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get');
    adapter.update(state());
    expect(measured).not.toHaveBeenCalled();
    expect(links()).toHaveLength(1);
    await twoFrames();
    expect(links()).toHaveLength(2);
    adapter.destroy();
  });

  it('gives focus to an event as soon as it is drawn', async () => {
    const adapter = new VisAdapter();
    adapter.mount(host, state({}, events.slice(0, 1)), { onRest: vi.fn() });
    adapter.focus('talks/later');
    adapter.update(state());
    await twoFrames();
    expect(document.activeElement?.getAttribute('data-event-id')).toBe('later');
    adapter.destroy();
  });

  it('tells where a movement has ended, once', async () => {
    const onRest = vi.fn();
    const adapter = await mounted(state(), { onRest });
    const target = { start: STORY.start + 1, end: STORY.start + 11 };
    adapter.moveTo({ start: STORY.start, end: STORY.start + 10 }, false);
    adapter.moveTo(target, false);
    await vi.waitFor(() => {
      expect(onRest).toHaveBeenCalled();
    });
    expect(onRest.mock.calls).toEqual([[target]]);
    adapter.destroy();
  });

  it('does not take the rest of one movement for the end of the next, which has begun', async () => {
    const onRest = vi.fn();
    const adapter = await mounted(state(), { onRest });
    vi.useFakeTimers();
    adapter.moveTo({ start: STORY.start, end: STORY.start + 10 }, false);
    vi.advanceTimersByTime(110);
    const target = { start: STORY.start + 1, end: STORY.start + 11 };
    adapter.moveTo(target, true);
    vi.advanceTimersByTime(12);
    expect(onRest).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(onRest.mock.calls).toEqual([[target]]);
    adapter.destroy();
  });

  it('says where it stands with each frame that shows another stretch', async () => {
    const adapter = await mounted(state(), { onRest: vi.fn() });
    const seen: Stretch[] = [];
    adapter.follow(() => seen.push(adapter.seen()));
    adapter.update(state());
    await twoFrames();
    expect([seen, adapter.seen()]).toEqual([[], STORY]);
    const target = { start: STORY.start + 1, end: STORY.start + 11 };
    adapter.moveTo(target, false);
    await twoFrames();
    expect(seen).toEqual([target]);
    adapter.destroy();
  });

  it('draws what lies under the items with them, and takes it away again', async () => {
    const detach = vi.fn();
    const underlay = { attach: vi.fn(() => detach), draw: vi.fn<(view: Stretch, width: number) => void>() };
    const adapter = await mounted(state({ underlay }), { onRest: vi.fn() });
    expect(underlay.attach).toHaveBeenCalledExactlyOnceWith(host);
    expect(underlay.draw).toHaveBeenLastCalledWith(STORY, WIDTH);
    const target = { start: STORY.start + 1, end: STORY.start + 11 };
    adapter.moveTo(target, false);
    await vi.waitFor(() => {
      expect(underlay.draw).toHaveBeenLastCalledWith(target, WIDTH);
    });
    underlay.draw.mockClear();
    adapter.update(state({ underlay }));
    await twoFrames();
    expect(underlay.draw).toHaveBeenCalled();
    adapter.destroy();
    expect(detach).toHaveBeenCalledOnce();
  });

  it('tells, in a movement that does not end, that it has left what is drawn behind', async () => {
    const [onRest, onStray] = [vi.fn(), vi.fn<(view: Stretch) => void>()];
    const adapter = await mounted(state(), { onRest, onStray });
    let step = 0;
    await vi.waitFor(
      () => {
        const start = STORY.start + step++ / 10;
        adapter.moveTo({ start, end: start + 20 }, false);
        expect(onStray).toHaveBeenCalled();
      },
      { interval: 20, timeout: 5000 },
    );
    const [strayed] = onStray.mock.calls[0] ?? [];
    expect(strayed && strayed.end - strayed.start).toBeCloseTo(20, 5);
    adapter.destroy();
  });

  it('says nothing of a movement that stays near what is drawn', async () => {
    const [onRest, onStray] = [vi.fn(), vi.fn()];
    const adapter = await mounted(state(), { onRest, onStray });
    for (let step = 0; step < 16; step++) {
      adapter.moveTo({ start: STORY.start + step / 10, end: STORY.end }, false);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    await vi.waitFor(() => {
      expect(onRest).toHaveBeenCalled();
    });
    expect(onStray).not.toHaveBeenCalled();
    adapter.destroy();
  });

  it('draws a counted bin as a button over the whole of it, and keeps the button while its number changes', async () => {
    const days = { start: STORY.start, end: STORY.start + 16 };
    const bin = (count: number): GatheredItem => ({
      kind: 'gathered',
      key: 'strike/~4.1',
      reach: days,
      count,
      before: 0,
      after: 0,
      days,
      known: { count, days },
      mostly: { category: 'strike', all: false },
      lane: null,
      own: { from: 0, to: count },
      drawn: new Set(),
      at: 0,
      bare: false,
    });
    const holding = (count: number) => {
      const lanes = [{ lane: { id: 'strike' }, rows: 2, items: [bin(count)] }];
      return state({ chart: { lanes, view: STORY, width: WIDTH } });
    };
    const adapter = await mounted(holding(37), { onRest: vi.fn() });
    const button = host.querySelector<HTMLElement>('[data-cluster-size]');
    expect(button?.getAttribute('aria-label')).toBe('37 events, 1 to 16 April 2025, mostly strikes');
    button?.focus();
    adapter.update(holding(1204));
    await twoFrames();
    expect(document.activeElement).toBe(button);
    expect(button?.dataset['clusterSize']).toBe('1204');
    expect(button?.textContent).toBe('1,204');
    adapter.destroy();
  });
});
