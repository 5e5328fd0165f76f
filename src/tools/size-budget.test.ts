import { describe, expect, it } from 'vitest';
import { budgets } from './size-budget.ts';

const MANIFEST = {
  'index.html': { file: 'assets/index.js', imports: ['_shared.js'], css: ['assets/index.css'] },
  'src/embed/main.tsx': { file: 'assets/embed.js', imports: ['_shared.js'] },
  '_shared.js': { file: 'assets/shared.js', css: ['assets/shared.css'] },
  'src/views/timeline/timeline.tsx': {
    file: 'assets/timeline.js',
    imports: ['_shared.js', '_dates.js'],
    css: ['assets/timeline.css'],
    isDynamicEntry: true,
  },
  '_dates.js': { file: 'assets/dates.js' },
  'src/domain/search.ts': { file: 'assets/search.js', isDynamicEntry: true },
};

describe('budgets', () => {
  it('weighs what each page loads at once, and what the timeline adds', () => {
    expect(budgets(MANIFEST).map(({ name, files }) => [name, files])).toEqual([
      [
        'explore, first load',
        ['boot.js', 'assets/index.js', 'assets/shared.js', 'assets/index.css', 'assets/shared.css'],
      ],
      ['frame, first load', ['boot.js', 'assets/embed.js', 'assets/shared.js', 'assets/shared.css']],
      ['timeline', ['assets/timeline.js', 'assets/dates.js', 'assets/timeline.css']],
    ]);
  });

  it('fails when the timeline has become part of the first load', () => {
    const { 'src/views/timeline/timeline.tsx': timeline, ...rest } = MANIFEST;
    expect(() => budgets({ ...rest, 'index.html': { file: timeline.file } })).toThrow('imported dynamically');
  });
});
