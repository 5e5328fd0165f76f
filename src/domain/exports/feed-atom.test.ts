import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, it } from 'vitest';
import { detailOf } from '#testing/detail-of.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { dayNumber } from '../calendar.ts';
import type { ListedCorrection } from '../dataset/about-file.ts';
import { openedAt, ownPage } from '../event-page.ts';

import { type Fed, feedAtom, MOST_IN_FEED } from './feed-atom.ts';

const ROOT = 'https://example.org/story/';
const MADE = dayNumber(2025, 8, 1);

const correction = (date: number, of: ListedCorrection['of']): ListedCorrection => ({
  date: date as ListedCorrection['date'],
  said: 'Two <were> told',
  says: 'Three were told & written',
  why: 'The text says three.',
  of,
});

function fed(corrections: readonly ListedCorrection[], root = ROOT, changed: Partial<Fed> = {}) {
  const table = timelineOf(
    '2025-04-09 talks "Talks & more" id=talks \n [2025-04-10..2025-07-16] id=second "A second meeting"',
  );
  const about = new Map([
    [
      'talks',
      detailOf('talks 2025-04-09 explicit \n It was told. [@paper-1]', {
        corrections: corrections.filter(({ of }) => of.kind === 'event'),
      }),
    ],
    ['second', detailOf('second [2025-04-10..2025-07-16] explicit \n It was told too. [@paper-1]')],
  ]);
  const events = table.events.flatMap((row) => {
    const detail = about.get(row.id);
    return detail ? { row, detail } : [];
  });
  const { timeline } = table;
  const fed = { timeline, events, corrections, by: null, made: MADE, pageOf: ownPage, lastOf: null };
  return feedAtom({ ...fed, ...changed }, root);
}

describe('feedAtom', () => {
  it('is read by a reader of feeds: what was put right first, each with its page and its day', () => {
    const put = dayNumber(2025, 9, 2);
    const feed = parseFeed(fed([correction(put, { kind: 'event', id: 'talks', title: 'Talks & more' })]));
    expect(feed.updated?.toISOString()).toBe('2025-09-02T00:00:00.000Z');
    expect(
      feed.items.map(({ title, url, updated }) => [title, url, updated?.toISOString().slice(0, 10)]),
    ).toEqual([
      ['Corrected on 2 September 2025 · Talks & more', `${ROOT}events/talks/`, '2025-09-02'],
      ['Talks & more', `${ROOT}events/talks/`, '2025-09-02'],
      ['A second meeting', `${ROOT}events/second/`, '2025-08-01'],
    ]);
    expect(feed.items[0]?.description).toContain('It said: Two <were> told');
    expect(feed.items[2]?.description).toContain('between 10 April and 16 July 2025');
  });

  it('keeps the name of a correction when another is written down', () => {
    const first = correction(dayNumber(2025, 9, 2), { kind: 'whole' });
    const second = correction(dayNumber(2025, 9, 3), { kind: 'source', id: 'paper', publisher: 'Paper' });
    const ids = (corrections: readonly ListedCorrection[]) =>
      parseFeed(fed(corrections)).items.map(({ id }) => id);
    expect(ids([second, first]).slice(1)).toEqual(ids([first]));
    expect(new Set(ids([second, first])).size).toBe(4);
  });

  it('says where it holds not all, and then has the newest corrections, by the names that they keep', () => {
    const day = dayNumber(2025, 9, 2);
    const many = Array.from({ length: MOST_IN_FEED + 5 }, () => correction(day, { kind: 'whole' }));
    const feed = parseFeed(fed(many, ROOT, { lastOf: 90_000, pageOf: openedAt }));
    expect(feed.description).toMatch(
      / Of 90,000 events this feed has the last by date, and of corrections the newest: at most 100 of each\.$/,
    );
    expect(feed.items).toHaveLength(MOST_IN_FEED + 2);
    expect(feed.items[0]?.id).toMatch(/:correction:105$/);
    expect(feed.items.at(-1)?.url).toBe(`${ROOT}?event=second`);
    expect(parseFeed(fed(many)).items).toHaveLength(many.length + 2);
  });

  it('leads from where it stands, while nobody knows where that is', () => {
    expect(fed([], './')).toContain('href="./events/talks/"');
  });
});
