/** A folder as `npm run release` leaves it, with two editions of the built site: the second has lost an event, and words another one otherwise. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { release } from '../../src/tools/release/release.ts';
import { EVENTS } from './dataset.ts';

export const OLDER = '1.0.0';
export const NEWER = '2.0.0';

const [corrected, ...others] = EVENTS;
const gone = others.at(-1);
if (!corrected || !gone) throw new Error('The dataset has too few events.');

/** What the newer edition words otherwise, and what it does not have. */
export const CORRECTED = corrected;
export const GONE = gone;

export interface Editions {
  /** To be served. */
  readonly dir: string;
  readonly remove: () => void;
}

export async function twoEditions(base: string): Promise<Editions> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-editions-'));
  const [dist, to] = [join(folder, 'dist'), join(folder, 'publish')];
  const publish = async (version: string, date: string): Promise<void> => {
    rewrite(join(dist, 'dataset/edition.json'), (edition) => Object.assign(edition, { version, date }));
    const done = await release({ dist, to, base, origin: null });
    if (!done.ok) throw new Error(done.error);
  };
  cpSync('dist', dist, { recursive: true });
  await publish(OLDER, '2026-01-05');
  rmSync(join(dist, 'events', GONE.id), { recursive: true });
  rewrite(join(dist, 'dataset/timeline.json'), (file) => {
    file.events = (file.events as readonly Drawn[])
      .filter(({ id }) => id !== GONE.id)
      .map((event) =>
        event.id === CORRECTED.id ? { ...event, title: `${event.title}, as corrected` } : event,
      );
    return file;
  });
  await publish(NEWER, '2026-02-10');
  return {
    dir: to,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

interface Drawn {
  readonly id: string;
  readonly title: string;
}

interface File {
  events?: unknown;
}

function rewrite(path: string, change: (file: File) => object): void {
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as File)));
}
