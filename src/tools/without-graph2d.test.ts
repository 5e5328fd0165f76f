import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { stripGraphs } from './without-graph2d.ts';

const strip = (code: string) => stripGraphs(code, parseSync('vis.js', code).program.body);
const GRAPHS =
  'class ColorPicker {} class Configurator {} const configureOptions = {}; class DataAxis {} class DataScale {} class Legend {} function Bargraph() {} function Graph2d() {} function GraphGroup() {} function Line() {} function LineGraph() {} function Points() {}';

function shipped(): string {
  const main = createRequire(import.meta.url).resolve('vis-timeline/package.json');
  return readFileSync(join(dirname(main), 'esnext/esm/vis-timeline-graph2d.mjs'), 'utf8');
}

describe('stripGraphs', () => {
  it('takes out what declares a graph or adds to it, and leaves the rest', () => {
    const code = `${GRAPHS} LineGraph.prototype.draw = () => 1; const timeline = { Legend }; class Timeline {} Timeline.prototype.draw = 2; export { Graph2d, Timeline, timeline };`;
    expect(strip(code).replace(/\s+/g, '')).toBe(
      'classTimeline{}Timeline.prototype.draw=2;export{Timeline};',
    );
  });

  it('fails when vis-timeline has changed, rather than do nothing in silence', () => {
    expect(() => strip('class Timeline {}')).toThrow(/no longer has/);
  });

  it('leaves no name of a graph in what vis-timeline ships, but for a word in comments and options', () => {
    const code = shipped();
    const rest = strip(code);
    expect(rest).not.toMatch(/\b(new|extends) (LineGraph|DataAxis|DataScale|GraphGroup|Legend|Graph2d)\b/);
    expect(rest.length).toBeLessThan(code.length * 0.8);
  });

  it('leaves a single mention of the panel to try options in: where it would be asked for', () => {
    const rest = strip(shipped());
    expect(rest.match(/\bnew (Configurator|ColorPicker)\b/g)).toEqual(['new Configurator']);
    expect(rest).toContain('if ("configure" in options)');
  });
});
