/** A copy of the site that newer editions can take the place of; the title of one event tells which it is. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { writeWorker } from '../../src/tools/site/worker.ts';

interface Editions {
  readonly dir: string;
  /** Writes an edition with this title over the one that is there. */
  readonly publish: (title: string) => Promise<void>;
}

/** @param first the title, as it is in the site */
export function publishedTitled(first: string): Editions {
  const dir = mkdtempSync(join(tmpdir(), 'sourceline-editions-'));
  cpSync('dist', dir, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
  let [last, count] = [first, 0];
  const publish = async (title: string): Promise<void> => {
    const manifest = join(dir, 'dataset/manifest.json');
    const text = readFileSync(manifest, 'utf8');
    const index = /index\.[0-9a-f]+\.json/.exec(text)?.[0] ?? '';
    count += 1;
    const newer = `index.${String(count).padStart(16, '0')}.json`;
    const data = readFileSync(join(dir, 'dataset', index), 'utf8');
    writeFileSync(join(dir, 'dataset', newer), data.replaceAll(last, title));
    writeFileSync(manifest, text.replace(index, newer));
    rmSync(join(dir, 'dataset', index));
    // The page has it fetched ahead.
    const page = readFileSync(join(dir, 'index.html'), 'utf8');
    writeFileSync(join(dir, 'index.html'), page.replaceAll(index, newer));
    await writeWorker(dir);
    last = title;
  };
  return { dir, publish };
}

/** Where the list tells of the event that is called so. */
export function titles(page: Page, title: string): Locator {
  return page.getByRole('article').filter({ hasText: title });
}
