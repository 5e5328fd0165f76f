import { expect, it } from 'vitest';
import { between } from './readme.ts';
import { resultsPath } from './results.ts';

it('replaces what stands between the marks, and nothing else', () => {
  const page =
    'Before\n<!-- last run: written by npm run bench -->\n\nold\n\n<!-- end of last run -->\nAfter\n';
  const written = between(page, 'last run', 'new');
  expect(written).toMatch(/^Before\n/);
  expect(written).toMatch(/\nAfter\n$/);
  expect(written).toContain('\n\nnew\n\n');
  expect(written).not.toContain('old');
  expect(() => between(page, 'lighthouse', 'new')).toThrow();
});

it('keeps a whole run with its commit, and tells when that is not what was measured', () => {
  const at = {
    commit: 'abc1234',
    changed: false,
    processor: '',
    cores: 2,
    node: '',
    chromium: '',
    load: 0,
  };
  expect(resultsPath(at, true)).toBe('bench/results/abc1234.json');
  expect(resultsPath({ ...at, changed: true }, false)).toBe('.cache/bench/abc1234+.json');
  expect(resultsPath(at, true, 'lighthouse')).toBe('bench/results/abc1234-lighthouse.json');
});
