/** Plants a violation of each kind in a small copy of the project's shape, and sees it caught. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import config from '../../../.config/dependency-cruiser.js';

const PACKAGES = [
  'react',
  'react-dom',
  'zod',
  'valibot',
  'vis-timeline',
  '@tanstack/react-query',
  'vitest',
  'left-pad',
];

let dir: string;

beforeEach(() => {
  dir = realpathSync(mkdtempSync(join(tmpdir(), 'sourceline-imports-')));
  plant('package.json', JSON.stringify({ type: 'module', imports: { '#*': './src/*' } }));
  plant('tsconfig.json', '{}');
  for (const name of PACKAGES) {
    plant(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    plant(`node_modules/${name}/index.js`, 'export const x = 1;');
  }
  plant('src/pages/names-a.ts', "import { late } from './a.ts'; console.log(late);");
  const homes = [
    'base',
    'domain',
    'ui',
    'queries',
    'session',
    'views/list',
    'views/event',
    'views/timeline/vis',
    'views/timeline',
  ];
  for (const home of [...homes, 'app', 'embed', 'dev', 'pipeline', 'testing'])
    plant(`src/${home}/there.ts`, 'export const x = 1;');
  plant('e2e/there.ts', 'export const x = 1;');
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

function plant(path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

/** Names of the rules that the planted file breaks. */
async function broken(path: string, text: string): Promise<readonly string[]> {
  plant(path, text);
  const { allowed, forbidden, allowedSeverity, options } = config;
  const { output } = await cruise(['src', 'e2e'], {
    baseDir: dir,
    validate: true,
    ruleSet: {
      allowed: [...(allowed ?? [])],
      forbidden: [...(forbidden ?? [])],
      allowedSeverity: allowedSeverity ?? 'error',
    },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: options?.enhancedResolveOptions ?? {},
  });
  const { summary } = output as ICruiseResult;
  return summary.violations.filter(({ from }) => from === path).map(({ rule }) => rule.name);
}

describe('what the import check lets through', () => {
  it.each([
    [
      'src/domain/a.ts',
      "import { x } from '#base/there.ts'; import { y } from 'valibot'; console.log(x, y);",
    ],
    [
      'src/views/list/a.tsx',
      "import { x } from '#ui/there.ts'; import 'react'; import { x as y } from './there.ts'; console.log(x, y);",
    ],
    ['src/views/timeline/a.ts', "export const lazy = () => import('./vis/there.ts');"],
    ['src/views/timeline/vis/a.ts', "import 'vis-timeline';"],
    ['src/pipeline/a.ts', "import 'node:fs'; import { x } from '#domain/there.ts'; console.log(x);"],
    ['src/pages/a.ts', "export const late = () => import('./names-a.ts');"],
    [
      'e2e/a.ts',
      "import { x } from './there.ts'; import { y } from '../src/base/there.ts'; console.log(x, y);",
    ],
    ['src/domain/a.test.ts', "import 'vitest'; import { x } from '#testing/there.ts'; console.log(x);"],
  ])('%s: %s', async (path, text) => {
    expect(await broken(path, text)).toEqual([]);
  });
});

describe('what it catches', () => {
  it.each([
    ['a layer above', 'src/domain/a.ts', "import { x } from '#ui/there.ts'; console.log(x);"],
    ['a relative way around', 'src/domain/a.ts', "import { x } from '../ui/there.ts'; console.log(x);"],
    ['a type alone', 'src/base/a.ts', "import type { x } from '#domain/there.ts'; export type Y = typeof x;"],
    ['a dynamic import', 'src/ui/a.ts', "export const lazy = () => import('#domain/there.ts');"],
    ['a re-export', 'src/ui/a.ts', "export { x } from '#domain/there.ts';"],
    ['another view', 'src/views/list/a.ts', "import { x } from '#views/event/there.ts'; console.log(x);"],
    ['the drawing library outside of its adapter', 'src/views/timeline/a.ts', "import 'vis-timeline';"],
    [
      'the adapter from another layer',
      'src/app/a.ts',
      "import { x } from '#views/timeline/vis/there.ts'; console.log(x);",
    ],
    ['the other shell', 'src/embed/a.ts', "import { x } from '#app/there.ts'; console.log(x);"],
    [
      'the page of all parts in the site',
      'src/app/a.ts',
      "export const late = () => import('#dev/there.ts');",
    ],
    ['React in the domain', 'src/domain/a.ts', "import 'react';"],
    ['Node in the page', 'src/session/a.ts', "import 'node:fs';"],
    ['the pipeline in the page', 'src/app/a.ts', "import { x } from '#pipeline/there.ts'; console.log(x);"],
    [
      'test builders outside of tests',
      'src/app/a.ts',
      "import { x } from '#testing/there.ts'; console.log(x);",
    ],
    ['test tools outside of tests', 'src/domain/a.ts', "import 'vitest';"],
    ['a package that nobody allowed', 'src/session/a.ts', "import 'left-pad';"],
    [
      'code of the page in a browser test',
      'e2e/a.ts',
      "import { x } from '../src/domain/there.ts'; console.log(x);",
    ],
    ['a file that is not there', 'src/session/a.ts', "import './nowhere.ts';"],
    ['a folder that has no layer', 'src/utils/a.ts', "import { x } from '#base/there.ts'; console.log(x);"],
  ])('%s', async (_kind, path, text) => {
    expect(await broken(path, text)).toEqual(['not-in-allowed']);
  });

  it('files that import each other in a circle', async () => {
    plant('src/domain/b.ts', "import { a } from './a.ts'; export const b = a;");
    expect(await broken('src/domain/a.ts', "import { b } from './b.ts'; export const a = b;")).toEqual([
      'no-circles',
    ]);
  });
});
