import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { giveWidth } from '#testing/give-width.ts';
import { TEST_HREFS } from '#testing/hrefs.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import type { Arrival } from '../model/arrivals.ts';
import { boundsOf } from '../model/bounds.ts';
import { chartOf, laneRowsOf } from '../model/chart.ts';
import { averageMeasure } from '../model/seats.ts';
import { type Stretch, stretchOf } from '../model/stretch.ts';
import { Arriving } from './arriving.ts';
import { VisAdapter, type VisState } from './vis-adapter.ts';

/** The first class of each element that has begun to move, and how it began. */
let begun: { readonly what: string; readonly from: unknown }[];
let cancel: MockInstance<() => void>;

beforeEach(() => {
  begun = [];
  const animation = document.body.animate([]);
  cancel = vi.spyOn(animation, 'cancel');
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.spyOn(Element.prototype, 'animate').mockImplementation(function (this: Element, frames) {
    begun.push({ what: this.classList[0] ?? '', from: Array.isArray(frames) ? frames[0] : null });
    return animation;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const FROM = { x: -120.5, rows: 2 };

function itemOf(look: string, inside: string) {
  const root = document.createElement('div');
  root.className = `item ${look}`;
  root.innerHTML = inside;
  document.body.append(root);
  return { root, press: root };
}
const eventItem = (look = 'item--labelled') =>
  itemOf(
    look,
    '<a class="item__tag" tabindex="0"><span class="item__label"></span></a><svg class="mark"></svg>',
  );

/** What begins to move when all these have come. */
function arrive(items: readonly (readonly [ReturnType<typeof itemOf>, Arrival['from']])[]) {
  const arriving = new Arriving(document.body);
  const keyed = items.map(([item, from], at) => ({ key: String(at), item, from }));
  arriving.await(keyed, new Map(keyed.map(({ key, item }) => [key, item])));
  expect(begun).toEqual([]);
  arriving.drawn();
  return arriving;
}

describe('what arrives', () => {
  it('goes to its place by what is seen of it, once vis has drawn; a label appears where it stands', () => {
    const arriving = arrive([
      [eventItem(), FROM],
      [eventItem('item--bare'), FROM],
      [itemOf('item--cluster', '<button><span class="item__face"></span></button>'), null],
      [itemOf('item--gathered', '<button><span class="item__number"></span></button>'), FROM],
      [itemOf('item--gathered item--uncounted', '<button><span class="item__number"></span></button>'), FROM],
    ]);
    const from = { transform: 'translate(-120.5px, calc(2 * var(--row)))', opacity: 0.3 };
    expect(begun).toEqual([
      { what: 'mark', from },
      { what: 'item__label', from: { opacity: 0 } },
      { what: 'mark', from },
      { what: 'item__face', from: { scale: 0.8, opacity: 0 } },
      { what: 'item__number', from: { translate: '-120.5px calc(2 * var(--row))', opacity: 0.3 } },
    ]);
    arriving.drawn();
    expect(begun, 'once').toHaveLength(5);
    arriving.destroy();
    expect(cancel).toHaveBeenCalledTimes(5);
  });

  it('stands still for who asks for less motion', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    arrive([[eventItem(), FROM]]).destroy();
    expect(begun).toEqual([]);
  });

  it('stands still where it has the focus, or is under the pointer', () => {
    const [focused, pointed] = [eventItem(), eventItem()];
    focused.root.querySelector('a')?.focus();
    vi.spyOn(document, 'elementFromPoint').mockReturnValue(pointed.root.querySelector('.item__label'));
    const arriving = new Arriving(document.body);
    document.body.dispatchEvent(new PointerEvent('pointermove', { clientX: 5, clientY: 5 }));
    const arrivals = ['focused', 'pointed', 'other'].map((key) => ({ key, from: FROM }));
    const elements = { focused, pointed, other: eventItem() };
    arriving.await(arrivals, new Map(Object.entries(elements)));
    arriving.drawn();
    expect(begun.map(({ what }) => what)).toEqual(['mark', 'item__label']);
    arriving.destroy();
  });

  it('stands still where more would move than can be followed, and once another movement begins', () => {
    const many = Array.from({ length: 31 }, () => [eventItem(), FROM] as const);
    arrive(many).destroy();
    expect(begun).toEqual([]);
    arrive(many.slice(0, 30)).end();
    expect(begun).toHaveLength(60);
    expect(cancel).toHaveBeenCalledTimes(60);
  });
});

const STORY = stretchOf({ from: dayNumber(2025, 4, 1), to: dayNumber(2025, 7, 31) });
const WIDTH = 1000;
const { events } = timelineOf('2025-04-09 talks "Baku" id=baku\n2025-04-11 talks "Dinner" id=dinner');
const LANES = laneRowsOf(events, 'category', STORY, { total: 0, perLane: 1 });

function state(view: Stretch): VisState {
  const chart = chartOf({ lanes: LANES, view, width: WIDTH, measure: averageMeasure, pinned: new Set() });
  return {
    chart,
    rows: events.map(({ row }) => row),
    bounds: boundsOf(events, STORY),
    closest: 5,
    hrefs: TEST_HREFS,
    selected: null,
    tabStop: null,
  };
}

describe('the vis adapter', () => {
  it('lets a cluster come apart where a zoom has come to rest, and in the middle of one shows its events at once', async () => {
    giveWidth(WIDTH);
    const host = document.createElement('div');
    document.body.append(host);
    const [adapter, april] = [new VisAdapter(), { start: STORY.start, end: STORY.start + 20 }];
    const drawn = (look: string) =>
      vi.waitFor(() => {
        expect(host.querySelector(look)).not.toBeNull();
      });
    const expectBegun = (what: readonly string[]) =>
      vi.waitFor(() => {
        expect(begun.map((each) => each.what)).toEqual(what);
      });
    adapter.mount(host, state(STORY), {
      onRest: (view) => {
        adapter.update(state(view));
      },
    });
    await drawn('.item__face');
    adapter.moveTo(april, false);
    adapter.update(state(april));
    await drawn('.mark');
    expect(begun).toEqual([]);
    adapter.moveTo(STORY, false);
    await expectBegun(['item__face']);
    adapter.moveTo(april, false);
    await expectBegun(['item__face', 'mark', 'item__label', 'mark', 'item__label']);
    adapter.destroy();
  });
});
