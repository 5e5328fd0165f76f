/** Side by side: a table for each number of events, measures down and subjects across, each cell with its ratio to the limit. */
import { type FigureName, FIGURE_NAMES, FIGURES, type Unit } from '../compare/figures.ts';
import type { Outcome, Row } from '../compare/outcome.ts';
import { markdownTable } from './markdown-table.ts';

export interface Titled {
  readonly name: string;
  readonly title: string;
}

export function comparisonTables(
  rows: readonly Row[],
  subjects: readonly Titled[],
  limit: string,
): readonly string[] {
  const sizes = [...new Set(rows.map(({ events }) => events))];
  return sizes.flatMap((events) => [
    `### ${thousands(events)} events`,
    '',
    ...tableAt(
      rows.filter((row) => row.events === events),
      subjects,
      limit,
    ),
    '',
  ]);
}

function tableAt(rows: readonly Row[], subjects: readonly Titled[], limit: string): readonly string[] {
  const shown = subjects.filter(({ name }) => rows.some(({ subject }) => subject === name));
  const outcomes = shown.map(({ name }) => rows.find(({ subject }) => subject === name)?.outcome);
  const base = rows.find(({ subject }) => subject === limit)?.outcome;
  const lines = FIGURE_NAMES.map((figure) => [
    FIGURES[figure].says,
    ...outcomes.map((outcome, column) => cell(figure, outcome, shown[column]?.name === limit ? null : base)),
  ]);
  const failures = shown.flatMap(({ title }, column) => {
    const outcome = outcomes[column];
    return outcome?.kind === 'failed' ? [`- ${title}: ${outcome.why}`] : [];
  });
  return [
    ...markdownTable(['', ...shown.map(({ title }) => title)], lines),
    ...(failures.length > 0 ? ['', ...failures] : []),
  ];
}

/** `59 (0.98)`; empty where it was not measured, `–` where it never came to be. */
export function cell(
  figure: FigureName,
  outcome: Outcome | undefined,
  base: Outcome | null | undefined,
): string {
  if (outcome?.kind !== 'measured') return outcome === undefined ? '' : '–';
  const value = outcome.figures[figure];
  if (value === undefined) return '';
  const limit = base?.kind === 'measured' ? base.figures[figure] : undefined;
  const ratio = limit === undefined || limit === 0 ? '' : ` (${ratioWords(value / limit)})`;
  return `${valueWords(value, FIGURES[figure].unit)}${ratio}`;
}

function ratioWords(ratio: number): string {
  return ratio < 10 ? ratio.toFixed(2) : thousands(Math.round(ratio));
}

function valueWords(value: number, unit: Unit): string {
  const number = Math.abs(value) < 10 && unit !== '' ? value.toFixed(1) : thousands(Math.round(value));
  return unit === '' || unit === 'fps' ? number : `${number} ${unit}`;
}

/** `100 000`, with a space that does not break. */
export function thousands(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}
