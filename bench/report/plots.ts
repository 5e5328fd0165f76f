/** Which measures are plotted, and where. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FigureName, FIGURES } from '../compare/figures.ts';
import type { Row } from '../compare/outcome.ts';
import type { Titled } from './comparison.ts';
import { type Line, plotSvg } from './plot.ts';

const DIR = 'bench/plots';
const PLOTTED: readonly FigureName[] = ['zoomFps', 'deepFps', 'panFps', 'panWork', 'first', 'heap'];

export function writePlots(rows: readonly Row[], subjects: readonly Titled[]): void {
  mkdirSync(DIR, { recursive: true });
  for (const figure of PLOTTED) {
    const { says, unit } = FIGURES[figure];
    // Those without a point too: everybody keeps the same colour in all plots.
    const lines = subjects.map((subject) => lineOf(rows, subject, figure));
    const plot =
      unit === 'fps' ? ({ unit: 'of sixty', scale: 'linear' } as const) : ({ unit, scale: 'log' } as const);
    writeFileSync(join(DIR, fileOf(figure)), plotSvg({ title: says, lines, ...plot }));
  }
}

export function plotLinks(): readonly string[] {
  return PLOTTED.map((figure) => `![${FIGURES[figure].says}, by number of events](plots/${fileOf(figure)})`);
}

function lineOf(rows: readonly Row[], { name, title }: Titled, figure: FigureName): Line {
  const points = rows.flatMap(({ subject, events, outcome }) => {
    const value = subject === name && outcome.kind === 'measured' ? outcome.figures[figure] : undefined;
    return value === undefined ? [] : [[events, value] as const];
  });
  return { title, points };
}

function fileOf(figure: FigureName): string {
  return `${figure.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.svg`;
}
