/** The parts of pages that are fetched when they are needed; everything else is in the first load. */
import { directionOf } from '#messages/languages.ts';
import { askedLanguage } from '#session/start.ts';
import { type LateCode, lateCode } from '#base/late-code.ts';
import { ROOM_FOR_LANES } from './explore/widths.ts';
import { lazily } from './lazily.tsx';

export const eventPane = lazily(async () => (await import('./explore/event-pane.tsx')).EventPane);
export const openEventPane = lazily(async () => (await import('./explore/event-pane.tsx')).OpenEventPane);
export const eventPage = lazily(async () => (await import('./event-page.tsx')).EventPage);
export const sourcePage = lazily(async () => (await import('./source-page.tsx')).SourcePage);
export const differencesPage = lazily(async () => (await import('./differences-page.tsx')).DifferencesPage);
export const aboutPage = lazily(async () => (await import('./about-page.tsx')).AboutPage);
export const coveragePage = lazily(async () => (await import('./coverage-page.tsx')).CoveragePage);
export const nothingLeft = lazily(async () => (await import('./explore/nothing-left.tsx')).NothingLeft);
export const aboutAddress = lazily(async () => (await import('./explore/about-address.tsx')).AboutAddress);
export const notFoundPage = lazily(async () => (await import('./not-found-page.tsx')).NotFoundPage);
export const timeline = lazily(async () => (await import('#views/timeline/timeline.tsx')).Timeline);
export const longTimeline = lazily(
  async () => (await import('#views/timeline/long/long-timeline.tsx')).LongTimeline,
);
export const timelineStrip = lazily(
  async () => (await import('#views/timeline/timeline-strip.tsx')).TimelineStrip,
);
export const lensReading = lazily(async () => (await import('./explore/lens-reading.tsx')).LensReading);
export const lensPanel = lazily(async () => (await import('#views/lens/lens-panel.tsx')).LensPanel);
export const linkToView = lazily(async () => (await import('./explore/link-to-view.tsx')).LinkToView);
export const viewToggle = lazily(async () => (await import('./explore/view-toggle.tsx')).ViewToggle);
export const readStory = lazily(async () => (await import('./explore/read/read-story.tsx')).ReadStory);
export const largeExplore = lazily(async () => (await import('./large/large-explore.tsx')).LargeExplore);
export const mapPart = lazily(async () => (await import('./explore/map-part.tsx')).MapPart);
export const note = lazily(async () => (await import('./explore/note.tsx')).Note);

/** Of these, what a prerendered explore page shows: their modules, whose styles it needs at once. */
export const EXPLORE_PARTS = [
  'src/views/timeline/timeline.tsx',
  'src/views/timeline/timeline-strip.tsx',
] as const;

/** As above, of a large dataset. */
export const LARGE_EXPLORE_PARTS = [
  'src/pages/large/large-explore.tsx',
  'src/views/timeline/long/long-timeline.tsx',
] as const;

/** What every page of a large dataset finds out only from the manifest that it needs. */
export const LARGE_AHEAD = ['src/session/large/load-large.ts'] as const;

/** And its explore page, step by step. */
export const LARGE_EXPLORE_AHEAD = [...LARGE_AHEAD, 'src/pages/large/large-explore.tsx'] as const;
export const LARGE_LANES = {
  media: ROOM_FOR_LANES,
  parts: ['src/views/timeline/long/long-timeline.tsx', 'src/views/timeline/vis-plot.tsx'],
} as const;

/** All of them, where nothing may be waited for: pages that are rendered at build. */
export async function preloadParts(): Promise<void> {
  await preloadAll([
    eventPane,
    eventPage,
    sourcePage,
    differencesPage,
    aboutPage,
    coveragePage,
    notFoundPage,
    timeline,
    timelineStrip,
    note,
    largeExplore,
    longTimeline,
  ]);
}

/** Time from right to left: for readers of languages that run so. Where it does not come, they do without. */
const mirror = lateCode(async () => {
  const { offerMirror } = await import('#views/timeline/mirrored/offer-mirror.tsx');
  offerMirror();
});

/** What the open address shows at once, so that the page's first rendering is whole and nothing moves after it. */
export async function preloadForAddress(): Promise<void> {
  const { pathname, search } = location;
  if (/\/events\/[^/]+\/(index\.html)?$/.test(pathname)) return eventPage.preload();
  if (/\/sources\/[^/]+\/(index\.html)?$/.test(pathname)) return sourcePage.preload();
  if (/\/differences\/(index\.html)?$/.test(pathname)) return differencesPage.preload();
  if (/\/about\/(index\.html)?$/.test(pathname)) return aboutPage.preload();
  if (/\/coverage\/(index\.html)?$/.test(pathname)) return coveragePage.preload();
  // Those pages have no timeline.
  const mirrors = directionOf(askedLanguage()) === 'rtl' ? [mirror] : [];
  // Which kind of page the build wrote: of a large timeline, all else that follows would be asked for in vain.
  if (document.querySelector('[data-prerendered] .long-list')) return preloadAll([largeExplore, ...mirrors]);
  // The drawing that the build made is of the whole story: where the address narrows it, it cannot stand in.
  const narrows = document.documentElement.dataset['narrowing'] !== undefined;
  const asked = new URLSearchParams(search);
  const reads = asked.get('view') === 'read';
  const event = asked.has('event');
  const lensed = asked.has('asof') || asked.has('told');
  return preloadAll([
    ...mirrors,
    reads ? readStory : event ? eventPane : note,
    ...(lensed ? [lensReading] : []),
    ...(narrows && !reads ? [timeline, timelineStrip, aboutAddress, nothingLeft] : []),
  ]);
}

async function preloadAll(parts: readonly Pick<LateCode<unknown>, 'preload'>[]): Promise<void> {
  await Promise.all(parts.map((part) => part.preload()));
}
