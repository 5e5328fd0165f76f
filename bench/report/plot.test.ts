import { describe, expect, it } from 'vitest';
import { type Plot, plotSvg, powers } from './plot.ts';

const PLOT: Plot = {
  title: 'First <event>',
  unit: 'ms',
  scale: 'log',
  lines: [
    {
      title: 'fast & bare',
      points: [
        [60, 100],
        [1000, 110],
      ],
    },
    {
      title: 'slow',
      points: [
        [60, 100],
        [1000, 9000],
      ],
    },
    { title: 'never there', points: [] },
  ],
};

describe('plotSvg', () => {
  const svg = plotSvg(PLOT);

  it('draws a line for each, higher for more, and names it', () => {
    const ys = [...svg.matchAll(/<circle cx="[\d.]+" cy="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(ys).toHaveLength(4);
    expect(ys[3]).toBeLessThan(ys[1] ?? 0);
    expect(svg).toContain('>slow</text>');
  });

  it('escapes what is text, and is well formed', () => {
    expect(svg).toContain('First &lt;event&gt;');
    expect(svg).toContain('fast &amp; bare');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg.match(/<text/g)?.length).toBe(svg.match(/<\/text>/g)?.length);
  });

  it('draws axes even when nothing was measured', () => {
    expect(plotSvg({ ...PLOT, lines: [] })).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('keeps frames between none and sixty', () => {
    const frames = plotSvg({ ...PLOT, scale: 'linear', lines: [{ title: 'all', points: [[60, 61]] }] });
    expect(frames).toMatch(/cy="40.0"/);
  });
});

it('spans powers of ten', () => {
  expect(powers([60, 100_000])).toEqual([10, 100, 1000, 10_000, 100_000]);
  expect(powers([5])).toEqual([1, 10]);
  expect(powers([0.3])).toEqual([0.1, 1]);
});
