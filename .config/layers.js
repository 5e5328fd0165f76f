/**
 * Who may know whom in `src/`: the one table that the import check enforces and that the map in `src/README.md` is printed from.
 * Whatever it does not allow is an error.
 *
 * @typedef {object} Layer
 * @property {string} folder below `src/`; a `*` stands for one folder, and files in two different ones may not import each other
 * @property {string} holds what is in it, in words
 * @property {readonly string[]} layers what it may import besides itself, as folders below `src/`
 * @property {readonly string[]} packages npm packages that it may import; a trailing `*` stands for any ending
 * @property {boolean} [node] whether it may use Node's own modules
 */

const DATA = ['base', 'messages', 'domain'];
const SHELL = [...DATA, 'url-state', 'queries', 'ui', 'views/*', 'session', 'pages'];

/** @type {readonly Layer[]} */
export const LAYERS = [
  {
    folder: 'base',
    holds: 'what the language lacks: Result, assertNever, sorted search',
    layers: [],
    packages: [],
  },
  {
    folder: 'protocol',
    holds: 'what a frame and the page around it say to each other, as types',
    layers: [],
    packages: [],
  },
  {
    folder: 'messages',
    holds: 'what the interface says, in each language',
    layers: ['base'],
    packages: ['@messageformat/runtime'],
  },
  {
    folder: 'domain',
    holds: 'events, sources, dates, excerpts, filters, search order, time bins; the schema of the dataset',
    layers: ['base', 'messages'],
    packages: ['valibot', 'minisearch', 'schema-dts'],
  },
  {
    folder: 'url-state',
    holds: 'the view state, its defaults, and its way to and from the address',
    layers: DATA,
    packages: [],
  },
  {
    folder: 'pipeline',
    holds: 'the command line that reads `data/`, checks everything and writes the dataset',
    layers: DATA,
    packages: [
      'zod',
      'valibot',
      '@valibot/to-json-schema',
      'yaml',
      'mdast*',
      'edtf',
      'approx-string-match',
      'minisearch',
      '@citation-js/*',
      '@duckdb/node-api',
      'd3-geo',
      'topojson-*',
      'world-atlas',
    ],
    node: true,
  },
  {
    folder: 'queries',
    holds: 'the only fetch: query options that decode with the schema',
    layers: DATA,
    packages: ['@tanstack/react-query'],
  },
  {
    folder: 'ui',
    holds: 'buttons, chips, dialogs, icons, tokens; no word of the domain',
    layers: ['base', 'messages'],
    packages: ['react', 'react-dom', 'lucide', '@fontsource-variable/*', 'tailwindcss'],
  },
  {
    folder: 'views/*',
    holds: 'timeline, list, event, source, filters, …: props in, callbacks out; never another view',
    layers: [...DATA, 'ui'],
    packages: ['react', 'lucide'],
  },
  {
    folder: 'views/timeline/vis',
    holds: 'the adapter: the one place that knows the drawing library, and JavaScript dates',
    layers: [...DATA, 'ui', 'views/timeline'],
    packages: ['vis-timeline', 'vis-data', 'moment'],
  },
  {
    folder: 'views/list/window',
    holds: 'the part of a long list that is in the page: the one place that knows the windowing library',
    layers: [...DATA, 'ui', 'views/list'],
    packages: ['@tanstack/react-virtual', 'react', 'react-dom'],
  },
  {
    folder: 'session',
    holds: 'hooks that join address and data',
    layers: [...DATA, 'url-state', 'queries'],
    packages: ['react', '@tanstack/react-query', 'wouter'],
  },
  {
    folder: 'pages',
    holds: 'what both shells show: session and views joined into pages',
    layers: [...DATA, 'url-state', 'queries', 'ui', 'views/*', 'session'],
    packages: ['react', 'react-dom', 'lucide', '@tanstack/react-query'],
  },
  {
    folder: 'app',
    holds: 'the full page: masthead, colophon, start',
    layers: SHELL,
    packages: ['react', 'react-dom', 'lucide', '@tanstack/react-query'],
  },
  {
    folder: 'embed',
    holds: 'the iframe: attribution line, messages to the host, start',
    layers: [...SHELL, 'protocol'],
    packages: ['react', 'react-dom', 'lucide', '@tanstack/react-query', 'valibot'],
  },
  {
    folder: 'host',
    holds: '`embed.js`, the script of pages that embed a frame; no part of the site',
    layers: ['protocol'],
    packages: [],
  },
  {
    folder: 'pictures',
    holds: 'the pictures that previews of links show: words, layout, SVG, PNG; made by the build',
    layers: [...DATA, 'ui', 'queries'],
    packages: ['fontkit', 'bidi-js', '@expo-google-fonts/*', '@resvg/resvg-js'],
    node: true,
  },
  {
    folder: 'edition',
    holds:
      'the line at the head of a page of a frozen edition: which one it is, and whether there is a newer one',
    layers: [...DATA, 'session'],
    packages: [],
  },
  {
    folder: 'dev',
    holds: 'all parts of `ui` on one page, for those who work on them; no part of the site',
    layers: [...DATA, 'ui', 'views/*', 'session'],
    packages: ['react', 'react-dom', 'lucide'],
  },
  {
    folder: 'worker',
    holds: 'the service worker: what is kept of the site for when there is no network',
    layers: ['base'],
    packages: ['workbox-*'],
  },
  {
    folder: 'testing',
    holds: 'builders that draw test data from text; for tests alone',
    layers: [...DATA, 'url-state', 'queries'],
    packages: [
      'react',
      'valibot',
      'vitest',
      'fast-check',
      'axe-core',
      '@testing-library/*',
      '@tanstack/react-query',
    ],
    node: true,
  },
  {
    folder: 'tools',
    holds: 'what builds, serves, checks and measures the site; no part of it',
    layers: DATA,
    packages: [
      'zod',
      'vite',
      'sirv',
      '@playwright/test',
      'tsx',
      'typescript',
      '@messageformat/*',
      'prettier',
      'subset-font',
    ],
    node: true,
  },
];

/** What every test may import besides what its own layer may. */
export const TEST_PACKAGES = ['vitest', 'fast-check', '@testing-library/*', 'react', 'react-dom'];

/** Readers that are not ours, of what is written for other programs: for all tests. */
export const READER_PACKAGES = [
  '@retorquere/bibtex-parser',
  'dom-anchor-*',
  'ajv',
  'papaparse',
  'ical.js',
  '@rowanmanning/feed-parser',
  '@placemarkio/check-geojson',
  '@knight-lab/timelinejs',
  'astrocite-ris',
  'jsonld',
  'unpdf',
  '@adobe/structured-data-validator',
];

/** What the pages of the bench are made of: other timelines, and what they need. */
export const BENCH_PACKAGES = [
  'vite',
  'react',
  'react-dom',
  'vis-timeline',
  'vis-data',
  'react-chrono',
  '@gravity-ui/timeline',
  // Looks at ours.
  'lighthouse',
];
