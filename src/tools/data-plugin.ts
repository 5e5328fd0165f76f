/** While developing: makes the dataset at the start and after each change in `data/`, and shows what is wrong with it. */
import { spawn } from 'node:child_process';
import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';

const PIPELINE = ['--import', 'tsx', 'src/pipeline/main.ts'];
/** Editors write a file in several steps; one run serves them all. */
const QUIET_MS = 120;

export interface PipelineRun {
  readonly succeeded: boolean;
  /** What the pipeline printed, to be shown as it is. */
  readonly output: string;
}

/** Plays no part in builds and tests. */
export function dataPlugin(run: (root: string) => Promise<PipelineRun> = runPipeline): Plugin {
  return {
    name: 'sourceline-data',
    apply: (_config, env) => env.command === 'serve' && env.mode !== 'test' && !env.isPreview,
    configureServer: (server) => watchData(server, run),
  };
}

async function watchData(server: ViteDevServer, run: (root: string) => Promise<PipelineRun>): Promise<void> {
  const { root } = server.config;
  let broken: string | null = null;
  const remake = async (): Promise<void> => {
    const { succeeded, output } = await run(root);
    broken = succeeded ? null : output;
    if (broken === null) {
      server.config.logger.info(output.trim(), { timestamp: true });
      server.ws.send({ type: 'full-reload' });
    } else {
      server.config.logger.error(broken, { timestamp: true });
      showFault(server, broken);
    }
  };
  const soon = inTurn(remake);
  server.watcher.add(resolve(root, 'data'));
  server.watcher.on('all', (_event, path) => {
    if (isInput(root, path)) soon();
  });
  // A page that connects later, or reloads, must see the fault as well.
  server.ws.on('connection', () => {
    if (broken !== null) showFault(server, broken);
  });
  await remake();
}

function showFault(server: ViteDevServer, message: string): void {
  server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'sourceline-data' } });
}

/** True for what an author writes in `data/`; the lock file there is written by the pipeline itself. */
export function isInput(root: string, path: string): boolean {
  const data = resolve(root, 'data') + sep;
  return resolve(root, path).startsWith(data) && !path.endsWith('excerpts.lock.json');
}

/** Runs `task` once things are quiet, and never twice at a time: a call meanwhile asks for one more run. */
export function inTurn(task: () => Promise<void>, quietMs = QUIET_MS): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const start = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    await task();
    running = false;
    if (again) {
      again = false;
      await start();
    }
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void start(), quietMs);
  };
}

function runPipeline(root: string): Promise<PipelineRun> {
  return new Promise((done) => {
    const child = spawn(process.execPath, PIPELINE, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      done({ succeeded: false, output: error.message });
    });
    child.on('close', (code) => {
      done({ succeeded: code === 0, output });
    });
  });
}
