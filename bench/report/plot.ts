/** A plot of one measure over the number of events, as SVG: a line for each, named where it ends. Both axes logarithmic, but for frames. */
import { escapeMarkup } from '../../src/base/escape-markup.ts';
import { thousands } from './comparison.ts';

export interface Line {
  readonly title: string;
  /** Number of events, and what was measured there; ascending. */
  readonly points: readonly (readonly [events: number, value: number])[];
}

export interface Plot {
  readonly title: string;
  readonly unit: string;
  readonly lines: readonly Line[];
  /** Frames end at sixty and begin at none; times and sizes span powers of ten. */
  readonly scale: 'linear' | 'log';
}

const WIDTH = 760;
const HEIGHT = 360;
const LEFT = 70;
const RIGHT = 230;
const TOP = 40;
const BOTTOM = 40;
/** Told apart by eyes of all kinds: Okabe and Ito, 2008. */
const COLOURS = ['#000000', '#999999', '#d55e00', '#0072b2', '#009e73', '#cc79a7', '#e69f00', '#56b4e9'];
const LABEL_HEIGHT = 15;

type Scale = (value: number) => number;

export function plotSvg(plot: Plot): string {
  const values = plot.lines.flatMap(({ points }) => points);
  const [xTicks, yTicks] = [powers(values.map(([events]) => events)), ticksOf(plot)];
  const x = logScale(xTicks, LEFT, WIDTH - RIGHT);
  const y = (plot.scale === 'log' ? logScale : linearScale)(yTicks, HEIGHT - BOTTOM, TOP);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" font-family="sans-serif" font-size="12">`,
    `<title>${escapeMarkup(plot.title)}</title>`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    `<text x="${String(LEFT)}" y="20" font-size="14" font-weight="bold">${escapeMarkup(`${plot.title}, ${plot.unit}`)}</text>`,
    ...yTicks.map((tick) => rule(y(tick), thousands(tick))),
    ...xTicks.map((tick) => foot(x(tick), thousands(tick))),
    ...plot.lines.map((line, index) => drawn(line, colourOf(index), x, y)),
    ...labels(plot.lines, x, y),
    '</svg>',
    '',
  ].join('\n');
}

function drawn({ points }: Line, colour: string, x: Scale, y: Scale): string {
  const places = points.map(([events, value]) => `${fixed(x(events))},${fixed(y(value))}`);
  const dots = places.map((place) => {
    const [cx = '', cy = ''] = place.split(',');
    return `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`;
  });
  return `<polyline points="${places.join(' ')}" fill="none" stroke="${colour}" stroke-width="1.5"/>${dots.join('')}`;
}

/** Beside the last point, moved down as far as the label above needs. */
function labels(lines: readonly Line[], x: Scale, y: Scale): readonly string[] {
  const ends = lines.flatMap(({ title, points }, index) => {
    const last = points.at(-1);
    return last ? [{ title, colour: colourOf(index), x: x(last[0]), y: y(last[1]) }] : [];
  });
  let free = TOP;
  return ends
    .toSorted((a, b) => a.y - b.y)
    .map(({ title, colour, x: from, y: wanted }) => {
      const at = Math.max(free, wanted);
      free = at + LABEL_HEIGHT;
      const lead = `<line x1="${fixed(from)}" y1="${fixed(wanted)}" x2="${String(WIDTH - RIGHT + 12)}" y2="${fixed(at)}" stroke="${colour}" stroke-width="0.5" stroke-dasharray="2 3"/>`;
      return `${lead}<text x="${String(WIDTH - RIGHT + 16)}" y="${fixed(at + 4)}" fill="${colour}">${escapeMarkup(title)}</text>`;
    });
}

function rule(at: number, label: string): string {
  return `<line x1="${String(LEFT)}" x2="${String(WIDTH - RIGHT)}" y1="${fixed(at)}" y2="${fixed(at)}" stroke="#ddd"/><text x="${String(LEFT - 8)}" y="${fixed(at + 4)}" text-anchor="end">${label}</text>`;
}

function foot(at: number, label: string): string {
  return `<text x="${fixed(at)}" y="${String(HEIGHT - BOTTOM + 20)}" text-anchor="middle">${label}</text>`;
}

function ticksOf({ scale, lines }: Plot): readonly number[] {
  if (scale === 'linear') return [0, 15, 30, 45, 60];
  return powers(lines.flatMap(({ points }) => points.map(([, value]) => value)));
}

/** Powers of ten from at or below the smallest to at or above the largest; at least two. */
export function powers(values: readonly number[]): readonly number[] {
  const positive = values.filter((value) => value > 0);
  const low = positive.length === 0 ? 0 : Math.floor(Math.log10(Math.min(...positive)));
  const high = positive.length === 0 ? 1 : Math.max(low + 1, Math.ceil(Math.log10(Math.max(...positive))));
  return Array.from({ length: high - low + 1 }, (_, index) => Number(`1e${String(low + index)}`));
}

function logScale(ticks: readonly number[], from: number, to: number): Scale {
  const [low, high] = [Math.log10(ticks[0] ?? 1), Math.log10(ticks.at(-1) ?? 10)];
  const least = ticks[0] ?? 1;
  return (value) => from + ((Math.log10(Math.max(least, value)) - low) / (high - low)) * (to - from);
}

function linearScale(ticks: readonly number[], from: number, to: number): Scale {
  const high = ticks.at(-1) ?? 1;
  return (value) => from + (Math.min(high, value) / high) * (to - from);
}

function colourOf(index: number): string {
  return COLOURS[index % COLOURS.length] ?? '#000000';
}

function fixed(value: number): string {
  return value.toFixed(1);
}
