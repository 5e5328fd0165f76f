/** Keeps the site for when there is no network, once the page is at rest: nothing that is shown waits for it. */
import { openBasePath } from '#session/base-path.ts';
import { thisVisit, workersOf } from './may-keep.ts';
import { loadedAddresses, usedFiles } from './used-files.ts';

export async function keepForOffline(): Promise<void> {
  const workers = workersOf(thisVisit());
  if (!workers) return;
  await atRest();
  const site = new URL(openBasePath(), location.href);
  const uses = (): readonly string[] => usedFiles(loadedAddresses(), site);
  try {
    const registration = await workers.register(new URL('sw.js', site), { scope: site.pathname });
    // A browser that is told to have none may give nothing.
    if (!(registration as ServiceWorkerRegistration | undefined)) return;
    const { active } = await workers.ready;
    active?.postMessage({ type: 'sourceline:keep', uses: uses() });
    await watch(workers, registration, uses);
  } catch {
    // The page does without, as before: no room on the device, a host that lacks the file, a browser that forbids it.
  }
}

async function watch(
  workers: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
  uses: () => readonly string[],
): Promise<void> {
  // Both at once: when there is a newer edition, the host may have the code of this one no longer.
  const [{ watchEditions }, { announceNewer: announce }] = await Promise.all([
    import('./watch-editions.ts'),
    import('./newer-edition.tsx'),
  ]);
  const reload = (): void => {
    location.reload();
  };
  watchEditions({ workers, registration, uses, announce, reload });
  // A page that has lain behind others for hours asks when it is looked at again.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void registration.update().catch(() => undefined);
  });
}

/** Nothing is pending, all that the page names has come, and the browser has nothing better to do. */
async function atRest(): Promise<void> {
  await until(() => document.documentElement.dataset['ready'] === 'true');
  if (document.readyState !== 'complete')
    await new Promise((done) => {
      addEventListener('load', done, { once: true });
    });
  await new Promise<void>((done) => {
    const then = (): void => {
      done();
    };
    if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout: 5000 });
    else setTimeout(then, 1000);
  });
}

function until(is: () => boolean): Promise<void> {
  return new Promise((done) => {
    const look = (): void => {
      if (!is()) return;
      marks.disconnect();
      done();
    };
    const marks = new MutationObserver(look);
    marks.observe(document.documentElement, { attributeFilter: ['data-ready'] });
    look();
  });
}
