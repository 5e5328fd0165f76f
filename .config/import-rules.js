/** From the table of layers to rules of dependency-cruiser: an allow-list, so that what nobody thought of is an error too. */
import { BENCH_PACKAGES, READER_PACKAGES, TEST_PACKAGES } from './layers.js';

/** @typedef {import('./layers.js').Layer} Layer */
/** @typedef {import('dependency-cruiser').IAllowedRuleType} Allowed */

const ANY_TEST = '\\.test\\.tsx?$';

/** @param {readonly Layer[]} layers */
export function rules(layers) {
  return {
    allowed: [...layers.flatMap((layer) => allowedFor(layer, layers)), ...testRules(), ...outsideRules()],
    /** @type {'error'} */
    allowedSeverity: 'error',
    forbidden: [
      {
        name: 'no-circles',
        comment:
          'Files that import each other in a circle cannot be understood one by one. Code that is fetched later may name what named it.',
        /** @type {'error'} */
        severity: 'error',
        from: {},
        to: {
          circular: true,
          viaOnly: { dependencyTypesNot: /** @type {['dynamic-import']} */ (['dynamic-import']) },
        },
      },
    ],
  };
}

/**
 * @param {Layer} layer
 * @param {readonly Layer[]} layers
 * @returns {Allowed[]}
 */
function allowedFor(layer, layers) {
  const from = {
    path: `^src/${layer.folder.replace('*', '([^/]+)')}/`,
    ...exceptDeeper(layer.folder, layers),
  };
  return [
    // `$1`: what the star stood for.
    { from, to: { path: `^src/${layer.folder.replace('*', '$1')}/` } },
    ...layer.layers.map((folder) => ({
      from,
      to: { path: `^src/${folder.replace('*', '[^/]+')}/`, ...exceptDeeper(folder, layers) },
    })),
    ...layer.packages.map((name) => ({ from, to: { path: packagePath(name) } })),
    ...(layer.node ? [{ from, to: { dependencyTypes: /** @type {['core']} */ (['core']) } }] : []),
  ];
}

/**
 * A layer within a layer has rules of its own, not those of the one around it.
 *
 * @param {string} folder
 * @param {readonly Layer[]} layers
 */
function exceptDeeper(folder, layers) {
  const deeper = layers.filter((other) => isWithin(other.folder, folder));
  return deeper.length === 0 ? {} : { pathNot: deeper.map((other) => `^src/${other.folder}/`) };
}

/**
 * @param {string} inner
 * @param {string} outer
 */
function isWithin(inner, outer) {
  return inner !== outer && inner.startsWith(outer.replace('*', '') + (outer.endsWith('*') ? '' : '/'));
}

/**
 * A test may import what its layer may, what tests are made with, and Node.
 *
 * @returns {Allowed[]}
 */
function testRules() {
  const from = { path: `^src/.*${ANY_TEST}` };
  return [
    { from, to: { path: '^src/testing/' } },
    { from, to: { dependencyTypes: ['core'] } },
    ...[...TEST_PACKAGES, ...READER_PACKAGES].map((name) => ({ from, to: { path: packagePath(name) } })),
  ];
}

/**
 * What stands outside of `src/` and is part of the check.
 *
 * @returns {Allowed[]}
 */
function outsideRules() {
  const browser = { path: '^(e2e|bench)/' };
  const config = { path: '^vite\\.config\\.ts$' };
  return [
    { from: browser, to: { path: '^(e2e|bench)/' } },
    { from: browser, to: { path: '^src/(base|tools)/' } },
    ...['@playwright/test', '@axe-core/playwright', 'zod'].map((name) => ({
      from: browser,
      to: { path: packagePath(name) },
    })),
    { from: browser, to: { dependencyTypes: ['core'] } },
    ...READER_PACKAGES.map((name) => ({ from: { path: '^e2e/' }, to: { path: packagePath(name) } })),
    // The bench builds pages of other timelines, and counts days as the site does.
    { from: { path: '^bench/' }, to: { path: '^src/domain/calendar\\.ts$' } },
    ...BENCH_PACKAGES.map((name) => ({ from: { path: '^bench/' }, to: { path: packagePath(name) } })),
    { from: { path: `^bench/.*${ANY_TEST}` }, to: { path: packagePath('vitest') } },
    { from: config, to: { path: '^src/tools/' } },
    ...['vitest', 'vite', '@vitejs/*', '@tailwindcss/*'].map((name) => ({
      from: config,
      to: { path: packagePath(name) },
    })),
    // The import check's own table, which its test and the printed map read.
    { from: { path: '^src/tools/house/' }, to: { path: '^\\.config/' } },
    { from: { path: '^src/tools/house/' }, to: { path: packagePath('dependency-cruiser') } },
    { from: { path: '^\\.config/' }, to: { path: '^\\.config/' } },
    // Packages of types alone, which cannot be resolved as modules.
    { from: { path: '^src/pipeline/ground/' }, to: { path: '^(geojson|topojson-specification)$' } },
    // Made at build, of the messages in each language (`tools/messages/catalogue-plugin.ts`).
    { from: { path: '^src/(session|pictures)/language\\.ts$' }, to: { path: '^virtual:catalogue/' } },
    { from: { path: '^src/session/azerbaijani\\.ts$' }, to: { path: '^virtual:names/' } },
  ];
}

/**
 * Wherever npm put it, and its types.
 *
 * @param {string} name
 */
function packagePath(name) {
  const escaped = name.replaceAll('.', '\\.').replaceAll('*', '[^/]*');
  return `(^|/)node_modules/(@types/)?${escaped}/`;
}
