/** The map of the layers in `src/README.md`, printed from the table that the import check reads. */
import type { Layer } from '../../../.config/layers.js';

export const MAP_FILE = 'src/README.md';
const BEGIN = '<!-- layers: printed by npm run map -->';
const END = '<!-- end of layers -->';

const HEAD = ['folder', 'holds', 'may import, besides itself', 'packages'];

function layerMap(layers: readonly Layer[]): string {
  const rows = layers.map(({ folder, holds, layers: known, packages, node = false }) => {
    const foreign = [...packages, ...(node ? ['Node'] : [])].map(asCode);
    return [asCode(folder), holds, known.map(asCode).join(', ') || 'nothing', foreign.join(', ') || 'none'];
  });
  return [BEGIN, '', ...table([HEAD, ...rows]), '', END].join('\n');
}

/** A Markdown table, set as the formatter sets it. The first row is its head. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const [head = '', ...body] = rows.map((row) =>
    line(row.map((cell, column) => cell.padEnd(widths[column] ?? 0))),
  );
  return [head, line(widths.map((width) => '-'.repeat(width))), ...body];
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function asCode(text: string): string {
  return `\`${text}\``;
}

/** `page` with the map as it now is; null where it has no place for one. */
export function withMap(page: string, layers: readonly Layer[]): string | null {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  return before === undefined || after === undefined ? null : before + layerMap(layers) + after;
}

/** Folders of `src/` that the table does not know, or that lack the README that tells what they hold. */
export function folderFaults(paths: readonly string[], layers: readonly Layer[]): readonly string[] {
  const known = new Set(layers.map(({ folder }) => folder.split('/')[0]));
  const folders = new Set(paths.flatMap((path) => /^src\/([^/]+)\//.exec(path)?.[1] ?? []));
  return [...folders].flatMap((folder) => [
    ...(known.has(folder) ? [] : [`src/${folder} is not in the table of layers (.config/layers.js).`]),
    ...(paths.includes(`src/${folder}/README.md`)
      ? []
      : [`src/${folder} has no README.md that tells what is here.`]),
  ]);
}
