/** A hundred thousand events on a phone: when the first of them are on the screen, and what is said of the rest. */
import type { Page } from '@playwright/test';
import { largeSite, makeLargeSite } from '../src/tools/site/large-site.ts';
import { type Measure, median } from './measure.ts';
import { openSite, type Site, type Size } from './site.ts';

const EVENTS = 100_000;
const VISITS = 3;
const SCREEN: Size = { width: 360, height: 740 };
/** A cheap phone on a slow line: 1.5 Mb/s, and 150 ms until anything is answered. */
const SLOWER = 6;
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_500_000 / 8,
  uploadThroughput: 750_000 / 8,
};
/** What was promised. */
const FIRST_WITHIN = 3000;

/** An entry of the list, or the bars of the strip above it. */
const FIRST = ':is(article[data-event-id] a, .strip__drawing)';
/** What the page says of what is coming, not the number of what is shown. */
const WORD = '.explore [role="status"]:not(.filters__status)';

interface Arrival {
  readonly first: number;
  readonly word: number;
  readonly words: string;
  readonly rest: number;
}

export async function onAPhone(): Promise<readonly Measure[]> {
  const large = largeSite('.cache/large-100000', EVENTS);
  await makeLargeSite(large);
  const site = await openSite(large.site);
  const plain = await arrivals(site, '/');
  const asked = await arrivals(site, '/?category=strike');
  await site.close();
  const of = (many: readonly Arrival[], what: 'first' | 'word' | 'rest') =>
    median(many.map((one) => one[what]));
  const at = `processor ${String(SLOWER)} times slower, 1.5 Mb/s, 150 ms away; median of ${String(VISITS)} visits`;
  const name = 'on a phone, 100,000 events';
  return [
    measure(`${name}: the first are on the screen`, of(plain, 'first'), FIRST_WITHIN, at),
    measure(`${name}: what is coming is told`, of(plain, 'word'), FIRST_WITHIN, plain[0]?.words ?? ''),
    measure(`${name}: all is there`, of(plain, 'rest'), null, 'the page is at rest'),
    measure(
      `${name}, narrowed by the address: what is coming is told`,
      of(asked, 'word'),
      FIRST_WITHIN,
      asked[0]?.words ?? '',
    ),
    measure(`${name}, narrowed by the address: the first are on the screen`, of(asked, 'first'), null, at),
  ];
}

function measure(name: string, value: number, limit: number | null, note: string): Measure {
  return { name, value, unit: 'ms', limit, note };
}

async function arrivals(site: Site, address: string): Promise<readonly Arrival[]> {
  const all: Arrival[] = [];
  for (let time = 0; time < VISITS; time++)
    all.push(await site.visit((page) => arrival(site, page, address), SCREEN));
  return all;
}

async function arrival(site: Site, page: Page, address: string): Promise<Arrival> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.enable');
  await browser.send('Network.emulateNetworkConditions', LINE);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await watch(page);
  await site.open(page, address);
  const { first, word, words } = await page.evaluate(() => Reflect.get(window, 'arrived') as Arrival);
  const rest = await page.evaluate(() => performance.now());
  return { first, word, words, rest };
}

/** Milliseconds since the page was asked for, after the frame that first shows each within the window has been painted. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(
    ({ first, word }) => {
      const arrived: Record<string, number | string> = {};
      Object.assign(window, { arrived });
      // Methods, not functions with names: those the TypeScript loader would wrap in a helper that the page does not have.
      const watcher = {
        seen(selector: string) {
          return [...document.querySelectorAll(selector)].slice(0, 20).find((element) => {
            const { top, bottom, height } = element.getBoundingClientRect();
            const inView = height > 0 && top < innerHeight && bottom > 0;
            return (
              inView && element.checkVisibility({ visibilityProperty: true }) && element.textContent.trim()
            );
          });
        },
        note(name: string, selector: string) {
          const found = name in arrived ? undefined : this.seen(selector);
          if (!found) return;
          const painted = new MessageChannel();
          const words = found.textContent.trim();
          painted.port1.onmessage = () => {
            arrived[name] ??= performance.now();
            arrived[`${name}s`] ??= words;
          };
          painted.port2.postMessage(null);
        },
        look() {
          this.note('first', first);
          this.note('word', word);
          if (!('first' in arrived && 'word' in arrived)) requestAnimationFrame(() => this.look());
        },
      };
      requestAnimationFrame(() => watcher.look());
    },
    { first: FIRST, word: WORD },
  );
}
