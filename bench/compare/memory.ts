/** How much memory a page came to take, while it was watched. */
import { readFileSync } from 'node:fs';
import type { Browser, CDPSession } from '@playwright/test';
import * as z from 'zod';

const EVERY_MS = 200;
const BYTES_PER_MB = 1_000_000;

const usageSchema = z.looseObject({ usedSize: z.number(), backingStorageSize: z.optional(z.number()) });

export interface MemoryWatch {
  /** Megabytes of the page's own objects and buffers; workers have heaps of their own. */
  readonly peak: () => number;
  readonly stop: () => void;
}

/** Asks five times a second: what comes and goes in between is not seen. */
export function watchHeap(client: CDPSession): MemoryWatch {
  const seen = { peak: 0, stopped: false };
  const look = async (): Promise<void> => {
    const { usedSize, backingStorageSize = 0 } = usageSchema.parse(await client.send('Runtime.getHeapUsage'));
    seen.peak = Math.max(seen.peak, usedSize + backingStorageSize);
  };
  const loop = async (): Promise<void> => {
    while (!seen.stopped) {
      await look();
      await new Promise((done) => setTimeout(done, EVERY_MS));
    }
  };
  // Ends with the page.
  loop().catch(() => undefined);
  return {
    peak: () => seen.peak / BYTES_PER_MB,
    stop: () => {
      seen.stopped = true;
    },
  };
}

/** Megabytes that the largest of the browser's page processes ever held, by Linux's own account; null elsewhere. Workers are in it. */
export async function processPeak(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .flatMap(({ id }) => highWaterMark(id) ?? []);
  return peaks.length === 0 ? null : Math.max(...peaks);
}

function highWaterMark(pid: number): number | null {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : (Number(kilobytes) * 1024) / BYTES_PER_MB;
  } catch {
    return null;
  }
}
