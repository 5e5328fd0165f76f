/**
 * vis-timeline ships in one file with its 2D graphs and with much of a timeline that this site never asks for: its own clusters, boxes and
 * points, markers, tooltips, a panel to configure it. Prototypes are written to at the top of the file, so no bundler can tell that
 * nobody uses them. This takes them out: about a quarter of the timeline's chunk.
 */
import type { Plugin } from 'vite';

const FILE = /vis-timeline\/esnext\/esm\/vis-timeline-graph2d\.m?js$/;

/** Top-level names that the timeline itself does not use: the graphs, and the catalogue that lists all. */
const UNUSED = [
  ...['Bargraph', 'DataAxis', 'DataScale', 'Graph2d', 'GraphGroup', 'Legend', 'Line', 'LineGraph', 'Points'],
  ...['ClusterItem', 'ColorPicker', 'timeline'],
];

/** What stands in for names that it does use, with options that are not set here. Whoever sets them is told so. */
const STANDINS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['BackgroundItem', 'BoxItem', 'PointItem', 'ClusterGenerator', 'Configurator', 'Popup'].map((name) => [
      name,
      `class ${name} { constructor() { throw new Error('${name} is left out of the built page: see src/tools/lean-vis.ts.'); } }`,
    ]),
  ),
  CustomTime: 'class CustomTime { static customTimeFromTarget() { return null; } }',
  Validator: 'class Validator { static validate() { return false; } }',
  allOptions: 'const allOptions = {};',
  configureOptions: 'const configureOptions = {};',
  locales: 'const locales = { en };',
};

const LEFT_OUT: ReadonlySet<string> = new Set([...UNUSED, ...Object.keys(STANDINS)]);

/** The part of an ESTree node that is looked at here. */
interface Statement {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly id?: unknown;
  readonly expression?: unknown;
  readonly declarations?: readonly unknown[];
}

export function leanVis(): Plugin {
  return {
    name: 'sourceline-lean-vis',
    transform: {
      filter: { id: FILE },
      handler(code) {
        return { code: withoutUnused(code, this.parse(code).body), map: null };
      },
    },
  };
}

/** Throws when one of them is not found: then vis-timeline has changed, and these lists must be looked at again. */
export function withoutUnused(code: string, statements: readonly Statement[]): string {
  const found = new Set<string>();
  let rest = code;
  for (const statement of statements.toReversed()) {
    const name = rootName(statement);
    if (name === null || !LEFT_OUT.has(name)) continue;
    found.add(name);
    const instead = statement.type === 'ExpressionStatement' ? '' : (STANDINS[name] ?? '');
    rest = rest.slice(0, statement.start) + instead + rest.slice(statement.end);
  }
  const missing = [...LEFT_OUT].filter((name) => !found.has(name));
  if (missing.length > 0)
    throw new Error(`vis-timeline no longer has ${missing.join(', ')} at the top of its file.`);
  return rest.replace(/export \{([^}]*)\}/, (_, names: string) => `export {${withoutNames(names)}}`);
}

function withoutNames(names: string): string {
  return names
    .split(',')
    .filter((name) => !UNUSED.includes(name.trim()))
    .join(',');
}

/** What a statement declares (`class Legend`, `const timeline`), or adds to (`Legend.prototype.draw = …`). */
function rootName({ type, id, expression, declarations }: Statement): string | null {
  if (type === 'VariableDeclaration') return nameOf(field(declarations?.[0], 'id'));
  if (type === 'ClassDeclaration' || type === 'FunctionDeclaration') return nameOf(id);
  return type === 'ExpressionStatement' ? rootOf(field(expression, 'left')) : null;
}

function rootOf(node: unknown): string | null {
  return field(node, 'type') === 'MemberExpression' ? rootOf(field(node, 'object')) : nameOf(node);
}

function nameOf(node: unknown): string | null {
  const name = field(node, 'name');
  return typeof name === 'string' ? name : null;
}

function field(node: unknown, name: string): unknown {
  return typeof node === 'object' && node !== null ? Reflect.get(node, name) : undefined;
}
