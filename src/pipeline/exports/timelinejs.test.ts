// @vitest-environment jsdom
/** TimelineJS's own reader, from its package. */
import { TimelineConfig } from '@knight-lab/timelinejs/src/js/core/TimelineConfig.js';
import { expect, it } from 'vitest';
import { edited, runOn, sampleWith } from '../testing/run-sample.ts';

it('is read by TimelineJS: a slide for each dated event, with our words for its date, and the others on the title', async () => {
  const { files } = await runOn(
    sampleWith(
      edited('data/events/first-talks.md', 'title: Officials meet in Baku', 'title: "Talks <b>&</b> more"'),
    ),
    '--texts',
    'texts',
  );
  const story = JSON.parse(String(files.content.get('public/dataset/timelinejs.json'))) as object;
  const read = new TimelineConfig(story);
  read.validate();
  expect(read.getErrors()).toEqual([]);
  expect(read.events.map(({ unique_id }) => unique_id)).toEqual(['first-talks', 'second-talks']);
  const [first] = read.events;
  expect(first?.start_date.data).toMatchObject({ year: 2025, month: 4, day: 9 });
  expect(first?.display_date).toBe('9 April 2025 · Confirmed');
  expect(first?.text.headline).toBe('Talks &lt;b&gt;&amp;&lt;/b&gt; more');
  expect(read.title.text.text).toContain('Date unknown · ');
});
