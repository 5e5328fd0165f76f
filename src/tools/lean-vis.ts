/**
 * vis-timeline ships in one file with its 2D graphs and with much of a timeline that this site never asks for: its own clusters, boxes and
 * points, markers, tooltips, a panel to configure it. Prototypes are written to at the top of the file, so no bundler can tell that
 * nobody uses them; and it passes all of vis-util on, with a picker of colours. This takes them out: about a third of the timeline's chunk.
 */
import type { Plugin } from 'vite';

/** What is taken out of one file. */
interface Lean {
  readonly library: string;
  readonly file: RegExp;
  /** Top-level names that the timeline itself does not use. */
  readonly unused: readonly string[];
  /** What stands in for names that it does use, with options that are not set here. Whoever sets them is told so. */
  readonly standins: Readonly<Record<string, string>>;
}

const refuses = (names: readonly string[], statement = (name: string) => `class ${name}`) =>
  Object.fromEntries(
    names.map((name) => [
      name,
      `${statement(name)} { constructor() { throw new Error('${name.replace('$1', '')} is left out of the built page: see src/tools/lean-vis.ts.'); } }`,
    ]),
  );

export const TIMELINE: Lean = {
  library: 'vis-timeline',
  file: /vis-timeline\/esnext\/esm\/vis-timeline-graph2d\.m?js$/,
  // The graphs, and the catalogue that lists all.
  unused: [
    ...[
      'Bargraph',
      'DataAxis',
      'DataScale',
      'Graph2d',
      'GraphGroup',
      'Legend',
      'Line',
      'LineGraph',
      'Points',
    ],
    ...['ClusterItem', 'ColorPicker', 'timeline'],
  ],
  standins: {
    ...refuses(['BackgroundItem', 'BoxItem', 'PointItem', 'ClusterGenerator', 'Configurator', 'Popup']),
    CustomTime: 'class CustomTime { static customTimeFromTarget() { return null; } }',
    Validator: 'class Validator { static validate() { return false; } }',
    allOptions: 'const allOptions = {};',
    configureOptions: 'const configureOptions = {};',
    locales: 'const locales = { en };',
    // It lets some markup pass. Here every text is plain: none does.
    xssFilter:
      'const xssFilter = { FilterXSS: class { process(text) { return text.replace(/</g, "&lt;").replace(/>/g, "&gt;"); } } };',
  },
};

export const UTILITIES: Lean = {
  library: 'vis-util',
  file: /vis-util\/esnext\/esm\/vis-util\.m?js$/,
  unused: ['htmlColors'],
  standins: refuses(
    ['ColorPicker$1', 'Configurator$1', 'Popup$1', 'Validator$1'],
    (name) => `let ${name} = class`,
  ),
};

/** The part of an ESTree node that is looked at here. */
interface Statement {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly id?: unknown;
  readonly expression?: unknown;
  readonly declarations?: readonly unknown[];
  readonly specifiers?: readonly unknown[];
}

/** moment asks Node for languages, which no browser has: all pages would carry a stand-in for `require`. Without it, moment knows none, as there. */
const MOMENT = /moment\/dist\/moment\.js$/;
const REQUIRE = 'aliasedRequire = require;';

export function withoutRequire(code: string): string {
  if (!code.includes(REQUIRE)) throw new Error(`moment no longer has ${REQUIRE}`);
  return code.replace(REQUIRE, 'aliasedRequire = undefined;');
}

export function leanVis(): Plugin {
  return {
    name: 'sourceline-lean-vis',
    transform: {
      filter: { id: [TIMELINE.file, UTILITIES.file, MOMENT] },
      handler(code, id) {
        if (MOMENT.test(id)) return { code: withoutRequire(code), map: null };
        const lean = TIMELINE.file.test(id) ? TIMELINE : UTILITIES;
        return { code: withoutUnused(code, this.parse(code).body, lean), map: null };
      },
    },
  };
}

/** Throws when one of them is not found: then the library has changed, and its lists must be looked at again. */
export function withoutUnused(
  code: string,
  statements: readonly Statement[],
  { library, unused, standins }: Lean,
): string {
  const leftOut = new Set([...unused, ...Object.keys(standins)]);
  const found = new Set<string>();
  let rest = code;
  for (const statement of statements.toReversed()) {
    const name = rootName(statement);
    if (name === null || !leftOut.has(name)) continue;
    found.add(name);
    const instead = statement.type === 'ExpressionStatement' ? '' : (standins[name] ?? '');
    rest = rest.slice(0, statement.start) + instead + rest.slice(statement.end);
  }
  const missing = [...leftOut].filter((name) => !found.has(name));
  if (missing.length > 0)
    throw new Error(`${library} no longer has ${missing.join(', ')} at the top of its file.`);
  return rest.replace(/export \{([^}]*)\}/, (_, names: string) => `export {${without(unused, names)}}`);
}

function without(unused: readonly string[], names: string): string {
  return names
    .split(',')
    .filter((name) => !unused.includes(name.trim()))
    .join(',');
}

/** What a statement declares (`class Legend`, `const timeline`, `import filter`), or adds to (`Legend.prototype.draw = …`). */
function rootName({ type, id, expression, declarations, specifiers }: Statement): string | null {
  if (type === 'ImportDeclaration') return nameOf(field(specifiers?.[0], 'local'));
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
