import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { TIMELINE, UTILITIES, withoutRequire, withoutUnused } from './lean-vis.ts';

const strip = (code: string, lean = TIMELINE) =>
  withoutUnused(code, parseSync('vis.js', code).program.body, lean);
const UNUSED =
  'class DataAxis {} class DataScale {} class Legend {} function Bargraph() {} function Graph2d() {} function GraphGroup() {} function Line() {} function LineGraph() {} function Points() {} class ClusterItem {} class ColorPicker {}';
const STOOD_IN =
  'import xssFilter from "xss"; class BackgroundItem {} class BoxItem {} class PointItem {} class ClusterGenerator {} class Configurator {} class Popup {} class CustomTime {} class Validator {} const allOptions = { start: 1 }; const configureOptions = {}; const locales = {};';

describe('withoutUnused', () => {
  const code = `${UNUSED} ${STOOD_IN} LineGraph.prototype.draw = () => 1; BoxItem.prototype.show = 1; const timeline = { Legend }; class Timeline {} Timeline.prototype.draw = 2; export { Graph2d, Timeline, timeline };`;

  it('takes out what declares something unused or adds to it, and leaves the rest', () => {
    const rest = strip(code).replace(/\s+/g, '');
    expect(rest).toMatch(/classTimeline\{\}Timeline\.prototype\.draw=2;export\{Timeline\};$/);
    expect(rest).not.toMatch(/LineGraph|Legend|prototype\.show/);
  });

  it('puts something in the place of what is named elsewhere, which says that it is left out', () => {
    const rest = strip(code);
    expect(rest).toContain('const allOptions = {};');
    expect(rest).toContain('static validate() { return false; }');
    expect(rest).toMatch(/class BoxItem \{ constructor\(\) \{ throw new Error\('BoxItem is left out/);
  });

  it('fails when vis-timeline has changed, rather than do nothing in silence', () => {
    expect(() => strip('class Timeline {}')).toThrow(/no longer has/);
  });

  it('lets no markup through where vis-timeline filters it', () => {
    const filter: unknown = runInNewContext(
      `${TIMELINE.standins['xssFilter'] ?? ''} new xssFilter.FilterXSS().process('<b onclick="x">9 April</b>')`,
    );
    expect(filter).toBe('&lt;b onclick="x"&gt;9 April&lt;/b&gt;');
  });

  it('leaves no picker of colours in what vis-util ships', () => {
    const main = createRequire(import.meta.url).resolve('vis-util/package.json');
    const code = readFileSync(join(dirname(main), 'esnext/esm/vis-util.mjs'), 'utf8');
    const rest = strip(code, UTILITIES);
    expect(rest).not.toMatch(/extends \w*ColorPicker|aliceblue/);
    expect(rest).toMatch(/export \{ ?Activator, Alea, ColorPicker/);
    expect(rest.length).toBeLessThan(code.length * 0.6);
  });

  it('leaves no graph in what vis-timeline ships, but for a word in comments and options', () => {
    const main = createRequire(import.meta.url).resolve('vis-timeline/package.json');
    const code = readFileSync(join(dirname(main), 'esnext/esm/vis-timeline-graph2d.mjs'), 'utf8');
    const rest = strip(code);
    expect(rest).not.toMatch(/\b(new|extends) (LineGraph|DataAxis|DataScale|GraphGroup|Legend|Graph2d)\b/);
    expect(rest.length).toBeLessThan(code.length * 0.72);
  });
});

describe('withoutRequire', () => {
  it('asks for no language, and fails where moment asks otherwise', () => {
    const main = createRequire(import.meta.url).resolve('moment/package.json');
    const code = readFileSync(join(dirname(main), 'dist/moment.js'), 'utf8');
    expect(withoutRequire(code)).not.toMatch(/=\s*require\b/);
    expect(() => withoutRequire('')).toThrow('moment no longer');
  });
});
