/** The built site with another dataset in the place of its own. */
import { readFileSync, rmSync } from 'node:fs';
import { err, ok, type Result } from '../../src/base/result.ts';
import { runTool } from '../../src/tools/run-tool.ts';
import { compress } from '../../src/tools/site/compress.ts';
import { linkTree } from '../../src/tools/site/link-tree.ts';
import { makeSiteWith } from '../../src/tools/site/site-with.ts';

const BUILT = 'dist';

/** The site as it is published, but compressed with gzip alone, as everything here is. */
export function ownSite(dir: string): void {
  linkTree(BUILT, dir, (path) => !path.endsWith('.br'));
}

/** As it would be published with a dataset made of `data`; an error tells why the pipeline would not. */
export async function siteOf(data: string, dir: string): Promise<Result<string, string>> {
  const dataset = `${data}-dataset`;
  const made = await runTool(['tsx', 'src/pipeline/main.ts', '--data', data, '--out', dataset]);
  if (made.code !== 0) return err(`the pipeline refuses: ${lastLine(made.output)}`);
  await makeSiteWith(dataset, dir);
  await compress(dir, 'gzip');
  return ok(dir);
}

/** Data made for the bench; an error while nothing in the project can make it. */
export async function generatedData(events: number, dir: string): Promise<Result<string, string>> {
  const scripts: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
  if (!JSON.stringify(scripts).includes('"generate"')) return err('cannot yet: nothing makes so many events');
  rmSync(dir, { recursive: true, force: true });
  const asked = ['--events', String(events), '--seed', '1', '--out', dir];
  const made = await runTool(['npm', 'run', '--silent', 'generate', '--', ...asked]);
  return made.code === 0 ? ok(dir) : err(`no data: ${lastLine(made.output)}`);
}

function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? '';
}
