import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { bootPlugin } from './src/tools/boot-plugin.ts';
import { dataPlugin } from './src/tools/data-plugin.ts';
import { cataloguePlugin } from './src/tools/messages/catalogue-plugin.ts';
import { ownStyles } from './src/tools/own-styles.ts';
import { pagesPlugin } from './src/tools/pages-plugin.ts';
import { parsePort } from './src/tools/site/port.ts';
import { stylesAgain } from './src/tools/styles-again.ts';
import { facesPlugin } from './src/tools/faces/faces-plugin.ts';
import { leanVis } from './src/tools/lean-vis.ts';
import { withoutMutations } from './src/tools/without-mutations.ts';

const NODE_LAYERS = 'base,protocol,messages,domain,url-state,worker,pipeline,pictures,tools';
const BROWSER_LAYERS = 'queries,ui,views,session,pages,app,embed,edition,host,dev,testing';

/** What the browser loads, and what the build itself loads to write every page as plain HTML. */
const BROWSER_ENTRIES = { index: 'index.html', embed: 'src/embed/main.tsx', edition: 'src/edition/main.ts' };
const STATIC_ENTRIES = {
  app: 'src/app/static.tsx',
  embed: 'src/embed/static.tsx',
  pictures: 'src/pictures/static.ts',
};

/** What both shells need before anything can be shown: in one file it compresses better than in ten. */
const FIRST_LOAD = {
  name: 'first',
  test: new RegExp(
    [
      'node_modules/(react|react-dom|scheduler|valibot|wouter|lucide)/',
      'node_modules/@tanstack/(react-query|query-core)/(?!.*/(queriesObserver|useQueries)\\.js)',
      'src/(base/(?!isolates|sets|sorted|once-each|escape-markup|xml|round)|url-state/)',
      'src/messages/(icu|say|per-locale|languages|dates|vocabulary|errors|pages|ui)\\.',
      'src/(session|queries)/(?!azerbaijani|at-rest|large/|detail-options|use-event-detail|use-sources|use-ground|use-testimonies|use-event-details|use-about|testimony-options|about-options|ground-options|editions-options|use-editions|is-kept)',
      'src/domain/(?!embed-snippet|editions/|columns/(?!large-manifest)|formats/|search/|exports/|excerpts/|file-beside|what-emptied|days-between|edtf-of|translation-words|event-order|has-passage|neighbours|passage-pages|weekday-words|share-words|span-words|standing-words|reference-words|lens/(?!lens\\.ts)|meanings|dataset/(?:testimony|about|ground|source-list|event-details|source-records)|certainty)',
      'src/ui/(?!modal|reader-here|use-back|own-language|use-media|copy|go-to|cutting|outer|either|rich|full-address|shape-element|use-boxed|is-boxed|use-printing|light-colours|shape-xml)[^/]+\\.tsx?$',
      'src/pages/(absent|failed|help/help\\.tsx|lazily|slow|use-title|waiting)',
      'src/views/filters/status-focus',
      'src/views/notices/error-notice\\.tsx',
      // The styles that any page of a timeline is served with: one file of them is a quarter smaller than seven.
      'src/ui/(base|buttons|field|chip|drop-panel)\\.css',
      'src/pages/explore/explore\\.css',
      'src/views/(list/(list|rail)|filters/filters|timeline/(timeline|notes|ends|legend|timeline-strip|drawing/drawing))\\.css',
    ].join('|'),
  ),
};

/** The explore page: the same of a small dataset as of a large one, but for what shows the events. */
const EXPLORE = {
  name: 'explore',
  test: new RegExp(
    [
      'src/pages/(mount|late-parts)',
      'src/pages/explore/(explore|story|narrowing|margin|timeline-handlers|use-(actions|return|fit|map|page-title)|(timeline|lens|list)-part|prerendered)',
      'src/views/filters/(search-field|narrowing-words|late-groups|filter-row|chips|filters-view|filter-sheet|use-chip-focus)',
      'src/views/list/(?!long/|window/)',
      'src/domain/span-words',
      'src/messages/(explore|filters|list)\\.',
    ].join('|'),
  ),
};

/** Late parts that belong together: each file of its own costs the first load a line that names it. */
const PANELS = {
  name: 'panels',
  test: /src\/views\/filters\/(panels|facet-|range-group|month-ranges|sheet|typed-bound)|src\/ui\/(modal|reader-here)/,
};
/** Asked by the timeline, by what mirrors it, and by what is said of an address; none should bring the others. */
const AXIS = {
  name: 'axis',
  test: /src\/views\/timeline\/(mirror\.|model\/(bounds|reach|stretch|outside))/,
};
/** What draws with the timeline's marks and names, whether it moves or not; and what counts events by days. */
const RULER = {
  name: 'ruler',
  test: /src\/views\/timeline\/(drawing\/(figure|to-react|mark-figure|axis-figure)|model\/axis)\./,
};
const DENSITY = {
  name: 'density',
  test: /src\/views\/timeline\/(drawing\/bars|model\/levels\/(bins|density|pick|ramp|sorted-by|standing))\./,
};
/** What pages ask of a large dataset besides its events. With what they import: nothing that shows anything. */
const LARGE_READING = {
  name: 'large-reading',
  test: /src\/((session|queries)\/large\/(use-large-(hrefs|source)|use-passages-place|outline-options|source-options|checked-file)|domain\/(passage-pages|dataset\/source-list))/,
};
/** Of every large dataset: a row's dates, and the row made of them. */
const ROWS = { name: 'rows', test: /src\/domain\/columns\/column-(row|dates)/ };
const NOTICES = {
  name: 'notices',
  test: /src\/(session\/is-kept|views\/(filters\/empty-result|notices\/(address|unknown|not-found))|pages\/(not-found|explore\/(about-address|nothing-left)))/,
};

/** Styles of pages that are read: as one file, they hold up the first paint once. */
const READING_STYLES = {
  name: 'reading-styles',
  test: /src\/(ui\/(cutting|copying|outer-link)|pages\/reading-page|views\/notices\/notices)\.css/,
};

const GROUPS = [
  ...[FIRST_LOAD, EXPLORE, AXIS, RULER, DENSITY, PANELS, ROWS, NOTICES],
  ...[LARGE_READING, READING_STYLES],
];

/** What pages are made of besides code. */
const PARTS = [facesPlugin(), dataPlugin(), cataloguePlugin(), pagesPlugin()];

/** What the build changes of files that are as they are for other reasons. */
const REWRITES = [bootPlugin(), ownStyles(), stylesAgain(), leanVis(), withoutMutations()];

/** Most of what late code imports is there already; the names of all such files would be a kilobyte of the first load. */
const PRELOADED = {
  polyfill: false,
  resolveDependencies: (_file: string, needed: string[]) => needed.filter((each) => each.endsWith('.css')),
};

export default defineConfig(({ isSsrBuild }) => ({
  // Relative addresses throughout, so that the site works under any base path.
  base: './',
  // No fallback page: an unknown address must show that it is unknown, in development too.
  appType: 'mpa',
  plugins: [react(), tailwindcss(), ...PARTS, ...REWRITES],
  // React has had what this package brings to older ones since version 18.
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
  // A port that was asked for is used, or is an error.
  server: {
    port: parsePort(process.env['PORT'] ?? '') ?? 5173,
    strictPort: process.env['PORT'] !== undefined,
  },
  build: {
    outDir: 'dist',
    manifest: true,
    target: 'baseline-widely-available',
    modulePreload: PRELOADED,
    // The page's policy forbids data: addresses for fonts.
    assetsInlineLimit: 0,
    rolldownOptions:
      isSsrBuild === true
        ? { input: STATIC_ENTRIES }
        : {
            input: BROWSER_ENTRIES,
            output: {
              codeSplitting: { groups: GROUPS },
            },
          },
  },
  test: {
    // Files share their worker's modules and page: four times as fast. Each test cleans up after itself (src/testing/setup.ts).
    isolate: false,
    // A machine that is busy with something else must not make a test fail.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [`src/{${NODE_LAYERS}}/**/*.test.ts`, 'bench/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: [`src/{${BROWSER_LAYERS}}/**/*.test.{ts,tsx}`],
          setupFiles: ['src/testing/setup.ts'],
        },
      },
    ],
  },
}));
