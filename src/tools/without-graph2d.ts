/**
 * vis-timeline ships its 2D graphs in the same file as its timeline, and their prototypes are written to at the top of the file, so no
 * bundler can tell that nobody uses them. Nor can it tell of the panel to try options in, which a method of the timeline makes when it is
 * asked for with the option `configure`. This takes those statements out: about a sixth of the timeline's chunk. Who asks for the panel meets an
 * error, as its name is not there.
 */
import type { Plugin } from 'vite';

const FILE = /vis-timeline\/esnext\/esm\/vis-timeline-graph2d\.m?js$/;

/** Top-level names of the graphs and of the panel, and the catalogue that lists them; the timeline itself uses none of them. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'Bargraph',
  'ColorPicker',
  'Configurator',
  'DataAxis',
  'DataScale',
  'Graph2d',
  'GraphGroup',
  'Legend',
  'Line',
  'LineGraph',
  'Points',
  'configureOptions',
  'timeline',
]);

/** The part of an ESTree node that is looked at here. */
interface Statement {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly id?: unknown;
  readonly expression?: unknown;
  readonly declarations?: readonly unknown[];
}

export function withoutGraph2d(): Plugin {
  return {
    name: 'sourceline-without-graph2d',
    transform: {
      filter: { id: FILE },
      handler(code) {
        return { code: stripGraphs(code, this.parse(code).body), map: null };
      },
    },
  };
}

/** Throws when one of them is not found: then vis-timeline has changed, and this list must be looked at again. */
export function stripGraphs(code: string, statements: readonly Statement[]): string {
  const found = new Set<string>();
  let rest = code;
  for (const statement of statements.toReversed()) {
    const name = rootName(statement);
    if (name === null || !LEFT_OUT.has(name)) continue;
    found.add(name);
    rest = rest.slice(0, statement.start) + rest.slice(statement.end);
  }
  const missing = [...LEFT_OUT].filter((name) => !found.has(name));
  if (missing.length > 0)
    throw new Error(`vis-timeline no longer has ${missing.join(', ')} at the top of its file.`);
  return rest.replace(/export \{([^}]*)\}/, (_, names: string) => `export {${withoutNames(names)}}`);
}

function withoutNames(names: string): string {
  return names
    .split(',')
    .filter((name) => !LEFT_OUT.has(name.trim()))
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
