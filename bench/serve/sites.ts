/** Everything that is visited, each site on a port of its own, in folders that are gone at the end. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok, type Result } from '../../src/base/result.ts';
import { listen } from '../../src/tools/site/listen.ts';
import { siteServer } from '../../src/tools/site/server.ts';
import { compress } from '../../src/tools/site/compress.ts';
import type { Subject } from '../subjects/subject.ts';
import { buildPages } from './build-pages.ts';
import { writeDataFiles } from './data-files.ts';
import { generatedData, ownSite, siteOf } from './our-site.ts';

export interface Sites {
  /** The origin that a subject is visited at, ready; an error where there can be none. Made when first asked for. */
  readonly originOf: (subject: Subject, events: number) => Promise<Result<string, string>>;
  readonly close: () => void;
}

export function openSites(sizes: readonly number[]): Sites {
  const root = mkdtempSync(join(tmpdir(), 'sourceline-bench-'));
  const servers: Server[] = [];
  const origins = new Map<string, Promise<Result<string, string>>>();
  const serve = async (dir: string): Promise<Result<string, string>> => {
    const server = siteServer({ dir, base: '/' });
    servers.push(server);
    const port = await listen(server, '0');
    if (!port.ok) throw new Error('No free port.');
    return ok(`http://localhost:${String(port.value)}`);
  };
  return {
    originOf: (subject, events) => {
      const key = subject.site === 'ours' ? `ours-${String(events)}` : subject.site;
      const made = origins.get(key) ?? makeSite(subject, events, join(root, key), sizes, serve);
      origins.set(key, made);
      return made;
    },
    close: () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
      rmSync(root, { recursive: true, force: true });
    },
  };
}

async function makeSite(
  { site }: Subject,
  events: number,
  dir: string,
  sizes: readonly number[],
  serve: (dir: string) => Promise<Result<string, string>>,
): Promise<Result<string, string>> {
  mkdirSync(dir, { recursive: true });
  if (site === 'own') ownSite(dir);
  else if (site === 'pages') await makePages(dir, sizes);
  else {
    const data = await generatedData(events, `${dir}-data`);
    const made = data.ok ? await siteOf(data.value, dir) : data;
    if (!made.ok) return made;
  }
  return serve(dir);
}

async function makePages(dir: string, sizes: readonly number[]): Promise<void> {
  await buildPages(dir);
  await compress(dir, 'gzip');
  mkdirSync(join(dir, 'data'));
  writeDataFiles(join(dir, 'data'), sizes);
}
