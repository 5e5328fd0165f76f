/** Every check there is, in the order in which `npm test` tells of them. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Static checks read files only, so they run side by side and all of them report. */
  readonly kind: 'static' | 'run';
  /** Where the tool writes how many tests passed; without it the step counts as one. */
  readonly report?: { readonly format: 'vitest' | 'playwright'; readonly file: string };
  /** A step that makes what this one needs. */
  readonly needs?: string;
}

const { scripts: SCRIPTS } = z
  .looseObject({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const UNIT_REPORT = '.cache/vitest.json';
const BROWSER_REPORT = '.cache/playwright.json';

const TSC = ['tsc', '--incremental', '--tsBuildInfoFile'];

const STATIC_STEPS: readonly Step[] = [
  staticStep('house rules', 'tsx', 'src/tools/house/main.ts'),
  staticStep('messages', ...script('messages'), '--check'),
  staticStep('format', 'prettier', '--check', '.', '--cache', '--cache-location', '.cache/prettier'),
  staticStep('imports', ...script('imports')),
  staticStep('dead code', ...script('dead'), '--cache', '--cache-location', '.cache/knip'),
  staticStep('types', ...TSC, '.cache/types.json', '-p', '.'),
  staticStep('pure types', ...TSC, '.cache/pure.json', '-p', '.config/tsconfig.pure.json'),
  staticStep(
    'lint',
    ...script('lint'),
    ...['--cache', '--cache-location', '.cache/eslint', '--cache-strategy', 'content'],
  ),
];

/** `texts`: a folder of the source texts; with it every quote is also verified against them. */
export function steps(texts: string | undefined): readonly Step[] {
  const data = [...script('data'), '--check'];
  return [
    ...STATIC_STEPS,
    {
      name: 'unit tests',
      kind: 'run',
      command: [
        ...script('unit'),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${UNIT_REPORT}`,
      ],
      report: { format: 'vitest', file: UNIT_REPORT },
    },
    { name: 'data', kind: 'run', command: data },
    ...(texts === undefined
      ? []
      : [{ name: 'quotes in texts', kind: 'run', command: [...data, '--texts', texts] } as const]),
    { name: 'build', kind: 'run', command: [...script('build'), '--if-changed'] },
    {
      name: 'size',
      kind: 'run',
      command: script('size'),
      needs: 'build',
    },
    {
      name: 'browser tests',
      kind: 'run',
      command: script('e2e'),
      report: { format: 'playwright', file: BROWSER_REPORT },
      needs: 'build',
    },
  ];
}

function staticStep(name: string, ...command: readonly string[]): Step {
  return { name, command, kind: 'static' };
}

/** The words of a script of `package.json`, so that what a person runs alone is what is run here. */
function script(name: string): readonly string[] {
  const command = SCRIPTS[name];
  if (command === undefined) throw new Error(`package.json has no script “${name}”.`);
  return command.split(' ');
}
