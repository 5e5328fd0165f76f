import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import type { EventRow } from '#domain/event-table.ts';
import { type Group, GROUPS } from '#domain/filters.ts';
import { manyEvents } from '#testing/many-events.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { lanesOf } from '../model/lanes.ts';
import { reachOf } from '../model/reach.ts';
import { meets, stretchOf } from '../model/stretch.ts';
import { measureByLetters, type Pen } from './pen.ts';
import { type PictureOf, pictureOf } from './picture.ts';
import { boxesOf, measureAlike, meeting, readBack, textsOf } from './read-back.ts';
import { WIDTH } from './sheet.ts';

const STORY = { from: dayNumber(2025, 4, 1), to: dayNumber(2025, 7, 31) };

const { events: EVENTS } = timelineOf(`
  1948~/.. background TR,IL "Relations"
  ../2024-12 background SY "Civil war"
  [2025-04-07..2025-04-11] statement TR,IL "Accusations"
  2025-04-02 strike SY,IL "Strikes on <T4> & \u05D7\u05DE\u05D4"
  2025-04-09 talks TR,IL,AZ "Baku"
  2025-05-12~ deployment planned TR "Deployment"
  2025-06-12/2025-06-13 visit disputed SY,AZ "Visit"
  [..2025-07-02] visit SY "Arrived by then"
  [2025-06-20..] visit SY "Left after that"
  2025-04-15 strike claimed SY "A claim"
  unknown statement TR "Undated"
`);

interface Asked
  extends Partial<PictureOf>, Partial<Pick<Pen, 'direction' | 'mirrored' | 'measure' | 'linkTo'>> {}

function draw({
  direction = 'ltr',
  mirrored = false,
  measure = measureAlike(),
  linkTo,
  ...more
}: Asked = {}) {
  const of: PictureOf = {
    title: { text: 'A test timeline' },
    narrowed: [],
    credit: [{ text: 'https://example.org/?country=TR&group=none', direction: 'ltr' }],
    events: EVENTS,
    all: EVENTS,
    total: 12,
    story: STORY,
    window: null,
    group: 'category',
    language: 'en',
    ...more,
  };
  const picture = pictureOf(of, {
    colourOf: (token) => token,
    measure,
    direction,
    mirrored,
    ...(linkTo && { linkTo }),
  });
  return { ...picture, page: readBack(picture.svg) };
}

const titlesIn = (page: Document) =>
  [...page.querySelectorAll('[data-event-id] > title')].map(({ textContent }) => textContent);

const windows = fc
  .tuple(
    fc.integer({ min: 19_700, max: 20_400 }),
    fc.oneof(fc.integer({ min: 4, max: 60 }), fc.integer({ min: 60, max: 900 })),
  )
  .map(([from, length]) => ({ from: from as typeof STORY.from, to: (from + length) as typeof STORY.to }));

const views = fc.record({
  text: manyEvents,
  window: windows,
  group: fc.constantFrom(...GROUPS),
  direction: fc.constantFrom('ltr', 'rtl'),
  mirrored: fc.boolean(),
});

interface View {
  readonly text: string;
  readonly window: typeof STORY;
  readonly group: Group;
  readonly direction: 'ltr' | 'rtl';
  readonly mirrored: boolean;
}

function drawView({ text, ...view }: View, measure = measureAlike()) {
  const { events } = timelineOf(text);
  return { events, ...draw({ ...view, events, all: events, measure }) };
}

describe('measureByLetters', () => {
  it('gives wide letters and heavy ones more room', () => {
    const width = (text: string, weight: 400 | 600 = 400) =>
      measureByLetters(text, { size: 10, weight, face: 'sans' });
    expect(width('May')).toBeGreaterThan(width('lay'));
    expect(width('Background', 600)).toBeGreaterThan(width('Background'));
    expect(width('漢字')).toBeGreaterThanOrEqual(20);
    expect(width('')).toBe(0);
  });
});

describe('a picture within a page', () => {
  it('leads from each mark, by its name, to its event, once for the keyboard; and is no image then', () => {
    const { page } = draw({
      linkTo: ({ id }) => ({ href: `#${id}`, shownBy: 'a b' }),
    });
    const links = [...page.querySelectorAll('a[aria-label]')];
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) {
      expect(link.getAttribute('href')).toBe(
        `#${link.querySelector('g')?.getAttribute('data-event-id') ?? '?'}`,
      );
      expect(link.getAttribute('aria-label')).toBe(link.querySelector('title')?.textContent);
      expect(link.getAttribute('data-shown-by')).toBe('a b');
    }
    for (const words of page.querySelectorAll('a:not([aria-label])'))
      expect([words.getAttribute('tabindex'), words.getAttribute('aria-hidden')]).toEqual(['-1', 'true']);
    expect(page.documentElement.getAttribute('role')).toBe('group');
    expect(draw().page.querySelector('a, [data-of-all]')).toBeNull();
  });

  it('marks what holds of all events alone, and says it nowhere else', () => {
    const { page } = draw({ linkTo: () => ({ href: '#', shownBy: '' }) });
    const marked = [...page.querySelectorAll('[data-of-all]')];
    expect(marked.map(({ textContent }) => textContent).join(' ')).toMatch(
      /of 12 events.*earlier.*not drawn/,
    );
    for (const each of marked) each.remove();
    expect(page.documentElement.textContent).not.toMatch(/\d events?\b/);
    // An event that is told of by its title is told of whatever else is there.
    expect(textsOf(page)).toContain('Claimed: A claim');
  });

  it('leads to each event by a mark of its own as far as there is room; what is gathered is shown by what any of it is shown by', () => {
    fc.assert(
      fc.property(views, ({ text, ...view }) => {
        const { events } = timelineOf(text);
        const { page } = draw({
          ...{ ...view, events, all: events },
          linkTo: ({ id, category }) => ({ href: `#${id}`, shownBy: category }),
        });
        const led = [...page.querySelectorAll('a[aria-label]')].map((link) =>
          link.getAttribute('href')?.slice(1),
        );
        const alone = [...page.querySelectorAll('[data-event-id]')].map((g) =>
          g.getAttribute('data-event-id'),
        );
        expect(led).toEqual(alone);
        for (const gathered of page.querySelectorAll('[data-cluster-size]')) {
          expect(gathered.closest('a')).toBeNull();
          const shownBy = gathered.getAttribute('data-shown-by')?.split(' ') ?? [];
          expect(shownBy.length).toBeGreaterThan(0);
          expect(shownBy.every((category) => events.some((event) => event.category === category))).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a picture of the timeline', () => {
  it('draws or counts each event of the window in each of its lanes once, and no other', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { events, page, days } = drawView(view);
        const seen = (event: EventRow) => {
          const reach = reachOf(event.date);
          return reach !== null && meets(reach, stretchOf(days));
        };
        const wanted = lanesOf(events, view.group).flatMap((lane) => lane.events.filter(seen));
        const alone = [...page.querySelectorAll('[data-event-id]')].map((g) =>
          g.getAttribute('data-event-id'),
        );
        const counted = [...page.querySelectorAll('[data-cluster-size]')].reduce(
          (sum, g) => sum + Number(g.getAttribute('data-cluster-size')),
          0,
        );
        expect(alone.length + counted).toBe(wanted.length);
        const times = (ids: readonly (string | null)[]) => (id: string) =>
          ids.filter((each) => each === id).length;
        const [drawn, asked] = [times(alone), times(wanted.map(({ id }) => id))];
        for (const id of alone) expect(drawn(id ?? '')).toBeLessThanOrEqual(asked(id ?? ''));
      }),
      { numRuns: 40 },
    );
  });

  it('has no words over others, and none beyond the sheet', () => {
    fc.assert(
      fc.property(views, fc.constantFrom(0.5, 1.1), (view, letter) => {
        const measure = measureAlike(letter);
        const { page, height } = drawView(view, measure);
        const boxes = boxesOf(page, measure);
        expect(meeting(boxes)).toEqual([]);
        for (const { left, right, top, bottom, text } of boxes)
          expect(left >= 0 && right <= WIDTH && top >= 0 && bottom <= height, text).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('needs nothing from elsewhere, and runs nothing', () => {
    const { page, svg } = draw();
    expect(page.querySelectorAll('script, style, image, use, foreignObject, a')).toHaveLength(0);
    expect(svg).not.toMatch(/\b(?:href|src|style|on\w+)=|url\(/);
  });

  it('writes words as they are, whatever they hold', () => {
    const hostile = '</text><script>alert("1")</script> & <b> \u05E9\u05DC\u05D5\u05DD \u0000';
    const { page } = draw({ title: { text: hostile } });
    expect(textsOf(page).join(' ')).toContain('<script>alert("1")</script> & <b> \u05E9\u05DC\u05D5\u05DD');
    expect(page.querySelector('title')?.textContent).toContain('<script>');
    expect(titlesIn(page)).toContain('Strikes on <T4> & \u05D7\u05DE\u05D4, 2 April 2025');
    expect(page.querySelectorAll('script, b')).toHaveLength(0);
  });

  it('explains each hedge that occurs, and none that does not', () => {
    const told = textsOf(draw({ window: { from: dayNumber(2024, 11, 1), to: STORY.to } }).page).join(' ');
    for (const words of [
      'Outline: planned',
      'Half filled: disputed',
      'Claimed: A claim',
      'Soft edges: about then',
      'Pale: on some day between the brackets.',
      'Pale, fading in: on that day or before.',
      'Pale, fading out: on that day or later.',
      'Fading in: until then; no beginning is told.',
      '1 event without a date is not drawn.',
    ])
      expect(told).toContain(words);
    const certain = EVENTS.filter(({ title }) => title === 'Baku');
    const plain = textsOf(draw({ events: certain }).page).join(' ');
    expect(plain).toContain('On this day.');
    expect(plain).not.toMatch(/planned|disputed|Claimed|Soft|Pale|Fading|not drawn/);
  });

  it('says of what it counts how much of it is planned, disputed or less certain', () => {
    const text = Array.from(
      { length: 30 },
      (_, i) => `2025-04-02 talks ${i < 3 ? 'planned' : ''} "Talks ${String(i)}"`,
    );
    const { events } = timelineOf(text.join('\n'));
    const { page } = draw({ events, all: events });
    expect(page.querySelector('[data-cluster-size]')).not.toBeNull();
    expect(textsOf(page).join(' ')).toMatch(/A number stands for .* Of those: Planned: [123]\./);
  });

  it('says what is shown, what lies beyond, and where it is from', () => {
    const window = { from: dayNumber(2025, 4, 1), to: dayNumber(2025, 5, 31) };
    const { page, days } = draw({ window, narrowed: ['Country: Turkey'] });
    const told = textsOf(page);
    expect(days).toEqual(window);
    expect(told).toContain('A test timeline');
    expect(told).toContain('1 April to 31 May 2025 · 5 of 12 events');
    expect(told).toContain('Country: Turkey');
    expect(told).toContain('https://example.org/?country=TR&group=none');
    expect(told.join(' ')).toMatch(/2 earlier events.* 3 later events/);
    expect(page.querySelector('desc')?.textContent).toContain('Baku, 9 April 2025');
  });

  it('has later on the left, and names on the right, where the page has', () => {
    const placeOf = (asked: Asked, title: string) =>
      boxesOf(draw({ group: 'country', ...asked }).page).find(({ text }) => text.startsWith(title))?.left ??
      NaN;
    expect(placeOf({}, 'Baku')).toBeLessThan(placeOf({}, 'Visit'));
    expect(placeOf({}, 'Azerbaijan')).toBeLessThan(placeOf({}, 'Baku'));
    const mirrored = { direction: 'rtl', mirrored: true } as const;
    expect(placeOf(mirrored, 'Baku')).toBeGreaterThan(placeOf(mirrored, 'Visit'));
    expect(placeOf(mirrored, 'Azerbaijan')).toBeGreaterThan(placeOf(mirrored, 'Baku'));
    const { page } = draw(mirrored);
    expect(page.documentElement.getAttribute('direction')).toBe('rtl');
  });
});
