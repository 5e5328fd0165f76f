import { describe, expect, it } from 'vitest';
import { budgets, firstLoad } from './size-budget.ts';

const MANIFEST = {
  '_shared.js': { file: 'assets/shared.js', css: ['assets/shared.css'] },
  'src/views/timeline/timeline.tsx': {
    file: 'assets/timeline.js',
    imports: ['_shared.js', '_dates.js'],
    css: ['assets/timeline.css'],
    isDynamicEntry: true,
  },
  'src/views/timeline/long/long-timeline.tsx': {
    file: 'assets/long.js',
    imports: ['_shared.js', '_dates.js'],
    isDynamicEntry: true,
  },
  'src/views/timeline/vis-plot.tsx': { file: 'assets/vis.js', isDynamicEntry: true },
  'src/views/timeline/mirrored/offer-mirror.tsx': {
    file: 'assets/mirror.js',
    imports: ['_shared.js', '_dates.js'],
    css: ['assets/mirror.css'],
    isDynamicEntry: true,
  },
  '_dates.js': { file: 'assets/dates.js' },
  'src/domain/search.ts': { file: 'assets/search.js', isDynamicEntry: true },
};

const page = (root: string, ...more: readonly string[]) => `
  <link rel="icon" href="${root}icon.svg" type="image/svg+xml" />
  <script src="${root}boot.js"></script>
  <link rel="preload" as="font" type="font/woff2" crossorigin href="${root}assets/serif.woff2" />
  <link rel="stylesheet" crossorigin href="${root}assets/shared.css" />
  <link rel="modulepreload" crossorigin href="${root}assets/shared.js" />
  ${more.map((file) => `<script type="module" crossorigin src="${root}${file}"></script>`).join('')}`;

describe('budgets', () => {
  it('weighs the scripts and styles that each page names, and what the timeline adds', () => {
    const pages = {
      explore: page('./', 'assets/index.js'),
      frame: page('../', 'assets/embed.js'),
      heaviest: 'coverage/index.html',
    };
    expect(budgets(MANIFEST, pages).map(({ name, files }) => [name, files])).toEqual([
      ['explore, first load', ['boot.js', 'assets/shared.css', 'assets/shared.js', 'assets/index.js']],
      ['frame, first load', ['boot.js', 'assets/shared.css', 'assets/shared.js', 'assets/embed.js']],
      ['HTML of the heaviest page', ['coverage/index.html']],
      ['timeline', ['assets/timeline.js', 'assets/dates.js', 'assets/timeline.css', 'assets/vis.js']],
      ['timeline of very many events', ['assets/long.js', 'assets/dates.js', 'assets/vis.js']],
      ['script of pages that embed', ['embed.js']],
      ['time from right to left', ['assets/mirror.js', 'assets/mirror.css']],
    ]);
  });

  it('fails when the timeline has become part of the first load', () => {
    const all = page('./', 'assets/timeline.js', 'assets/dates.js', 'assets/timeline.css', 'assets/vis.js');
    expect(() => budgets(MANIFEST, { explore: all, frame: all, heaviest: 'index.html' })).toThrow(
      'imported dynamically',
    );
  });

  it('fails when there is nothing to weigh', () => {
    expect(() => firstLoad('<div id="root"></div>')).toThrow('must be built');
  });
});
