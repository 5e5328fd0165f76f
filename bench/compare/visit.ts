/** One visit of one subject: everything that is measured, in one page of a browser of its own. */
import { type Browser, chromium, type Page } from '@playwright/test';
import { launchFlags } from '../../src/tools/browser/chromium.ts';
import type { Subject } from '../subjects/subject.ts';
import { arrive, longestOf } from './arrival.ts';
import type { Figures } from './figures.ts';
import { deepLegs, pan, zoom, zoomLegs } from './gestures.ts';
import type { Hand } from './hand.ts';
import { inTime } from './in-time.ts';
import { type GestureFigures, measured } from './measured-gesture.ts';
import { processPeak, watchHeap } from './memory.ts';
import { notesOf } from './notes.ts';
import { record } from './recorder.ts';
import { narrowing, opening } from './responses.ts';

export interface Pace {
  /** Seconds of each. */
  readonly zoom: number;
  readonly deep: number;
  readonly pan: number;
  /** Milliseconds after which a page has failed to come to rest. */
  readonly limit: number;
  /** Milliseconds that it may take to deal with a gesture after that has ended, or to answer. */
  readonly patience: number;
}

export async function visit(
  executablePath: string,
  subject: Subject,
  address: string,
  pace: Pace,
): Promise<Figures> {
  // One that hangs is ended with its browser, and leaves nothing behind for the next.
  const browser = await chromium.launch({ executablePath, args: launchFlags() });
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      serviceWorkers: 'block',
    });
    const all = measurePage(browser, page, subject, address, pace);
    return await inTime('the whole visit', 2 * pace.limit + 3 * pace.patience, all);
  } finally {
    await browser.close();
  }
}

async function measurePage(
  browser: Browser,
  page: Page,
  subject: Subject,
  address: string,
  pace: Pace,
): Promise<Figures> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  await client.send('Network.enable');
  let bytes = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.addInitScript(record, { first: subject.first, live: subject.live ?? subject.first });
  const heap = watchHeap(client);
  const arrived = await inTime('at rest', pace.limit, arrive(page, address, pace.limit));
  const sent = bytes / 1000;
  const hand = { page, client, patience: pace.patience };
  const after = subject.arrivalOnly ? {} : await useIt(hand, subject, pace);
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  heap.stop();
  const memory = await processPeak(browser);
  return {
    ...arrived,
    ...after,
    bytes: sent,
    heap: heap.peak(),
    elements: Math.max(elements, after.elements ?? 0),
    ...(memory !== null && { memory }),
  };
}

async function useIt(hand: Hand, subject: Subject, pace: Pace): Promise<Figures> {
  const { page } = hand;
  const began = (await notesOf(page)).now;
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  const narrowed = await inTime('filter and search', pace.patience, narrowing(hand, subject));
  const zoomed = subject.zoom && (await measured(hand, () => zoom(hand, subject, zoomLegs(pace.zoom))));
  const deep = subject.zoom && (await measured(hand, () => zoom(hand, subject, deepLegs(pace.deep))));
  // Room to move in.
  await zoom(hand, subject, [{ way: 'in', halvings: 3, seconds: 0.5 }]);
  const panned = await measured(hand, () => pan(hand, subject, pace.pan));
  const opened = await inTime('opening an event', pace.patience, opening(hand, subject));
  const { longTasks } = await notesOf(page);
  return {
    ...narrowed,
    ...(zoomed && framesAs('zoom', zoomed)),
    ...(deep && framesAs('deep', deep)),
    ...framesAs('pan', panned),
    panWork: panned.work,
    ...opened,
    longestAfter: longestOf(longTasks.filter(({ start }) => start >= began)),
    elements,
  };
}

function framesAs(name: 'zoom' | 'deep' | 'pan', figures: GestureFigures): Figures {
  return {
    [`${name}Fps`]: figures.fps,
    [`${name}P95`]: figures.p95,
    [`${name}Longest`]: figures.longest,
    [`${name}Dropped`]: figures.dropped,
  };
}
