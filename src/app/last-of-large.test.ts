import { parseFeed } from '@rowanmanning/feed-parser';
import { expect, it } from 'vitest';
import { MOST_IN_FEED } from '#domain/exports/feed-atom.ts';
import { detailOf } from '#testing/detail-of.ts';
import { filesOf } from '#testing/published.ts';
import { publishLarge } from '#testing/published-large.ts';
import { renderFeed } from './static-feed.ts';

const ROOT = 'https://example.org/story/';
const SIZE = MOST_IN_FEED + 20;

function feedOf(size: number) {
  const years = Array.from({ length: size }, (_, at) => String(1800 + at));
  const host = publishLarge({
    events: [
      ...years.map((year) => `${year}-04-02 talks "Talks of ${year}" id=t${year} <ft>`),
      'unknown talks "Whenever" id=whenever <ft>',
      'source ft "Financial Times" 2025-04-10',
    ].join('\n'),
    details: years.map((year) =>
      detailOf(`t${year} ${year}-04-02 \n They met in ${year}. [@a-${year}] \n a-${year} <ft> "talks"`),
    ),
  });
  return parseFeed(renderFeed(filesOf(host), ROOT));
}

it('the feed of very many events has the last that have a date, and says so', () => {
  const feed = feedOf(SIZE);
  expect(feed.items).toHaveLength(MOST_IN_FEED);
  const [first, last] = [feed.items[0], feed.items.at(-1)];
  expect([first?.title, last?.title]).toEqual(['Talks of 1820', 'Talks of 1919']);
  expect(last?.url).toBe(`${ROOT}?event=t1919`);
  expect(last?.description).toContain('They met in 1919.');
  expect(feed.description).toContain(`Of ${String(SIZE + 1)} events this feed has the last by date`);
});

it('of fewer it has all that have a date, and says that these are not all', () => {
  const feed = feedOf(3);
  expect(feed.items.map(({ title }) => title)).toEqual(['Talks of 1800', 'Talks of 1801', 'Talks of 1802']);
  expect(feed.description).toContain('Of 4 events');
});
