/** Each of the main views, with data drawn for it, before axe. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { timelineCounts } from '#domain/certainty-counts.ts';
import { facetChoices, facetValues } from '#domain/facet-counts.ts';
import { type Filters, NO_FILTERS } from '#domain/filters.ts';
import { NO_LENS } from '#domain/lens/lens.ts';
import { accountOf } from '#testing/account-of.ts';
import { axeFaults } from '#testing/axe-faults.ts';
import { pointOf } from '#testing/date-of.ts';
import { detailOf } from '#testing/detail-of.ts';
import { groundOf } from '#testing/ground-of.ts';
import { TEST_HREFS } from '#testing/hrefs.ts';
import { sourceOf } from '#testing/source-of.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { AboutView } from '#views/about/about-view.tsx';
import { CoverageView } from '#views/coverage/coverage-view.tsx';
import { Differences } from '#views/event/differences.tsx';
import { EventDialog } from '#views/event/event-panel.tsx';
import { EventView } from '#views/event/event-view.tsx';
import { FiltersView } from '#views/filters/filters-view.tsx';
import { preloadGroups } from '#views/filters/late-groups.tsx';
import { LensPanel } from '#views/lens/lens-panel.tsx';
import { SideBySide } from '#views/lens/side-by-side.tsx';
import { EventList } from '#views/list/event-list.tsx';
import { ListHead } from '#views/list/list-head.tsx';
import { MapView } from '#views/map/map-view.tsx';
import { ErrorNotice } from '#views/notices/error-notice.tsx';
import { NotFound } from '#views/notices/not-found.tsx';
import { SourceView } from '#views/source/source-view.tsx';
import { Legend } from '#views/timeline/legend.tsx';
import { TimelineStrip } from '#views/timeline/timeline-strip.tsx';
import { Timeline } from '#views/timeline/timeline.tsx';
import { HelpDialog } from './help/help-dialog.tsx';

const TABLE = timelineOf(`
  1948~/.. background "Relations open" IL,TR
  2025-04-02 strike confirmed IL:party,SY:site #homs "Strikes on T4" <levant,ft>
  2025-04-09 talks confirmed TR,AZ @hanegbi #baku "Meeting in Baku" <levant,ft> origins=3 conflicts=1
  [2025-04-10..2025-07-16] talks planned "A second meeting"
  unknown statement claimed "Somebody says so"
  actor hanegbi "Tzachi Hanegbi" person IL
  place baku "Baku" AZ city
  place homs "Homs" SY region
  source levant "The Levant Files" [2025-04-10..2025-04-11]
  source ft "Financial Times" 2025-04-10? "Turkey and Israel talk"
`);
const { events, sources, places, timeline } = TABLE;
const BAKU = eventOf('meeting-in-baku');
const DETAIL = detailOf(`
  meeting-in-baku 2025-04-09 explicit TR:party,AZ:host by:levant-1
  Officials met in Baku. [@levant-1; @ft-1]
  An American took part. [@ft-2]

  levant-1 <levant> unnamed turkish-mod "a meeting was held" "Turkish defence ministry sources"
  ft-1 <ft> outlet own "talks in Azerbaijan" "Financial Times"
  ft-2 <ft> anonymous own disputes "US representatives were involved" "A person familiar with the matter"
  conflict "whether an American took part" ft-2 "one did" levant-1 "names two sides only"
`);
const SOURCE = sourceOf(`
  source ft "Financial Times" 2025-04-10? "Turkey and Israel talk"
  ft-1 120..160 "talks in Azerbaijan" meeting-in-baku
  ft-2 700..740 "US representatives were involved" meeting-in-baku
`);
const GROUND = groundOf('baku 4200 480\nhoms 2000 2000\nTR 2000 900 1500');
const NARROWED: Filters = {
  ...NO_FILTERS,
  facets: { ...NO_FILTERS.facets, country: ['TR', 'AZ'] },
  q: 'Baku',
};

const nothing = () => undefined;
const hrefs = TEST_HREFS;
const all = { events, hrefs, onSelect: nothing };
const story = timeline.span;

function eventOf(id: string) {
  const found = events.find((event) => event.id === id);
  if (!found) throw new Error(`There is no event ${id}.`);
  return found;
}

beforeAll(preloadGroups);
beforeEach(() => {
  const query = { matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() };
  vi.stubGlobal('matchMedia', () => query);
});

const event = { event: BAKU, detail: DETAIL, sources, hrefs, timeline: timeline.title, others: events };
const about = {
  timeline,
  counts: timelineCounts(TABLE),
  sources: [{ ...SOURCE, passages: SOURCE.excerpts.length }],
  hrefs,
};
const correction = {
  date: pointOf('2026-01-12').earliest,
  said: 'in Tbilisi',
  says: 'in Baku',
  why: 'Misread.',
};
const account = accountOf({
  about: { scope: ['What two texts tell.'], leftOut: [{ what: 'Weather', why: 'It is no event.' }] },
  checks: { made: ['Each quotation was found.'], beyond: ['Whether it is true.'] },
  corrections: [{ ...correction, of: { kind: 'event', id: BAKU.id, title: BAKU.title } }],
});
const comparison = { both: [BAKU], onlyFirst: [], onlySecond: [], neither: [], differ: [BAKU] };
const axis = {
  all: events,
  story,
  window: null,
  group: 'category',
  onClose: nothing,
  onWindow: nothing,
} as const;
const map = { ground: GROUND, places, all: events, chosen: ['baku'], open: BAKU, pointed: null, low: false };

const VIEWS: readonly (readonly [name: string, shown: ReactNode])[] = [
  [
    'the list',
    <>
      <ListHead />
      <EventList
        whole
        rows={events}
        storyBegins={story.from}
        selected={BAKU.id}
        opened={() => null}
        hrefs={hrefs}
      />
    </>,
  ],
  ['an event', <EventView {...event} previous={events[0] ?? null} next={events[3] ?? null} cite="ft-1" />],
  ['an event over the page', <EventDialog {...event} onClose={nothing} />],
  ['what the sources differ on', <Differences {...event} events={[{ row: BAKU, detail: DETAIL }]} />],
  ['a source', <SourceView source={SOURCE} hrefs={hrefs} marked="ft-2" />],
  ['what is quoted', <CoverageView sources={[SOURCE]} hrefs={hrefs} />],
  ['about', <AboutView {...about} account={account} hasFiles />],
  ['the timeline', <Timeline {...all} {...axis} selected={BAKU.id} onGroup={nothing} />],
  ['the strip', <TimelineStrip events={events} story={story} />],
  ['the legend', <Legend />],
  ['the map', <MapView {...all} {...map} onPlace={nothing} />],
  ['the lens', <LensPanel lens={NO_LENS} sources={sources} onLens={nothing} />],
  ['side by side', <SideBySide comparison={comparison} first="JNS" second="SOFX" {...all} />],
  ['help', <HelpDialog onClose={nothing} />],
  ['an error', <ErrorNotice title="No timeline" what="Not fetched." mend="Try again." onRetry={nothing} />],
  ['no page', <NotFound hrefs={hrefs} sources={sources} kept={false} />],
];

describe('axe finds nothing in', () => {
  it.each(VIEWS)('%s', async (_, shown) => {
    const { container } = render(shown);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('the filters, with a panel open', async () => {
    const choices = facetChoices(facetValues(TABLE), TABLE, NARROWED, null);
    const count = { shown: 1, total: events.length, searchState: 'ready' } as const;
    const { container } = render(
      <FiltersView filters={NARROWED} choices={choices} story={story} onChange={nothing} {...count} />,
    );
    await userEvent.click(screen.getByRole('button', { name: /^Country/ }));
    expect(screen.getAllByRole('checkbox').length).toBeGreaterThan(0);
    expect(await axeFaults(container)).toEqual([]);
  });
});

it('axe finds what is wrong', async () => {
  const root = document.body.appendChild(document.createElement('div'));
  root.innerHTML = '<button></button>';
  expect(await axeFaults(root)).toEqual([expect.stringContaining('button-name')]);
  root.remove();
});
