/** Every check there is, in the order in which `npm test` tells of them. */

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

const UNIT_REPORT = '.cache/vitest.json';
const BROWSER_REPORT = '.cache/playwright.json';

const TSC = ['tsc', '--incremental', '--tsBuildInfoFile'];

const STATIC_STEPS: readonly Step[] = [
  staticStep('house rules', 'tsx', 'src/tools/house/main.ts'),
  staticStep('format', 'prettier', '--check', '.', '--cache', '--cache-location', '.cache/prettier'),
  staticStep('imports', 'depcruise', '--config', '.config/dependency-cruiser.js', 'src', 'vite.config.ts'),
  staticStep(
    'dead code',
    'knip',
    '--config',
    '.config/knip.json',
    '--cache',
    '--cache-location',
    '.cache/knip',
  ),
  staticStep('types', ...TSC, '.cache/types.json', '-p', '.'),
  staticStep('pure types', ...TSC, '.cache/pure.json', '-p', '.config/tsconfig.pure.json'),
  staticStep(
    'lint',
    ...['eslint', '.', '--config', '.config/eslint.config.js', '--max-warnings', '0'],
    ...['--cache', '--cache-location', '.cache/eslint', '--cache-strategy', 'content'],
  ),
];

/** `texts`: a folder of the source texts; with it every quote is also verified against them. */
export function steps(texts: string | undefined): readonly Step[] {
  const data = ['tsx', 'src/pipeline/main.ts', '--check'];
  return [
    ...STATIC_STEPS,
    {
      name: 'unit tests',
      kind: 'run',
      command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
      report: { format: 'vitest', file: UNIT_REPORT },
    },
    { name: 'data', kind: 'run', command: data },
    ...(texts === undefined
      ? []
      : [{ name: 'quotes in texts', kind: 'run', command: [...data, '--texts', texts] } as const]),
    { name: 'build', kind: 'run', command: ['tsx', 'src/tools/site/build-main.ts', '--if-changed'] },
    {
      name: 'size',
      kind: 'run',
      command: [
        'node',
        '--import',
        'tsx',
        'node_modules/size-limit/bin.js',
        '--config',
        '.config/size-limit.js',
      ],
      needs: 'build',
    },
    {
      name: 'browser tests',
      kind: 'run',
      command: ['playwright', 'test', '--config', 'e2e/playwright.config.ts'],
      report: { format: 'playwright', file: BROWSER_REPORT },
      needs: 'build',
    },
  ];
}

function staticStep(name: string, ...command: readonly string[]): Step {
  return { name, command, kind: 'static' };
}
