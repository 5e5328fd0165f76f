import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { columnsOf } from '#testing/columns-of.ts';
import { TEST_HREFS } from '#testing/hrefs.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { LongTimeline } from './long-timeline.tsx';

const MANY = Array.from(
  { length: 200 },
  (_, i) => `2025-04-0${String((i % 3) + 2)} strike "Strike ${String(i)}" id=s${String(i)}`,
);
const events = timelineOf([...MANY, '2025-07-20 talks "Baku" id=baku'].join('\n'));
const table = columnsOf(events);

const html = renderToStaticMarkup(
  <LongTimeline
    table={table}
    rows={Uint32Array.from({ length: table.size }, (_, row) => row)}
    eventAt={(row) => events.events[row]}
    onWant={ignore}
    story={{ from: dayNumber(2025, 4, 1), to: dayNumber(2025, 7, 31) }}
    window={null}
    group="category"
    selected={null}
    selectedRow={null}
    hrefs={TEST_HREFS}
    onSelect={ignore}
    onClose={ignore}
    onWindow={ignore}
    onGroup={ignore}
  />,
);

function ignore(): void {
  // Nothing is pressed where nothing is mounted.
}

function sizes(): readonly number[] {
  return [...html.matchAll(/data-cluster-size="(\d+)"/g)].map((match) => Number(match[1]));
}

describe('the drawing of a large timeline where there is no script', () => {
  it('has bars where events are counted, and none where they are drawn', () => {
    expect(html).toContain('density-bar tone-strike');
    expect(html).not.toContain('density-bar tone-talks');
  });

  it('counts every event that it does not draw, and names what it counts', () => {
    const drawn = new Set([...html.matchAll(/data-event-id="([^"]+)"/g)].map((match) => match[1]));
    expect(drawn).toContain('baku');
    expect(sizes().reduce((sum, size) => sum + size, 0)).toBe(table.size - drawn.size);
    expect(html).toMatch(/role="img" aria-label="\d+ events,[^"]*strikes/);
  });
});
