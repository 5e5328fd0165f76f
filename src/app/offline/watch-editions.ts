/** Looks out for an edition that is newer than the page's: its worker waits until the reader wants it. */

export interface Editions {
  readonly workers: ServiceWorkerContainer;
  readonly registration: ServiceWorkerRegistration;
  /** What the page runs on, as `usedFiles` tells it. */
  readonly uses: () => readonly string[];
  /** Tells the reader, whose choice it is; called once. */
  readonly announce: (show: () => void) => void;
  readonly reload: () => void;
}

export function watchEditions({ workers, registration, uses, announce, reload }: Editions): void {
  let announced = false;
  /** The newest at that time: whoever waited when it was announced may have given way to another. */
  const show = (): void => {
    const { waiting } = registration;
    workers.addEventListener('controllerchange', reload);
    if (waiting) waiting.postMessage({ type: 'sourceline:take-over', alone: false });
    else reload();
  };
  const tell = (): void => {
    if (!announced) announce(show);
    announced = true;
  };
  const consider = async (worker: ServiceWorker): Promise<void> => {
    // A page from the network may be of that edition already: nothing to show, and nobody else to wait for.
    if (await isSame(worker, uses())) worker.postMessage({ type: 'sourceline:take-over', alone: true });
    else tell();
  };
  const look = (): void => {
    if (registration.waiting && workers.controller) void consider(registration.waiting);
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  // Another page let it take over.
  workers.addEventListener('controllerchange', () => {
    const { controller } = workers;
    if (!controller) return;
    void isSame(controller, uses()).then((same) => {
      // What was kept for this page before has gone with the edition before it.
      if (same) controller.postMessage({ type: 'sourceline:keep', uses: uses() });
      else tell();
    });
  });
}

function isSame(worker: ServiceWorker, uses: readonly string[]): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      port1.close();
      done(data === true);
    };
    worker.postMessage({ type: 'sourceline:same', uses }, [port2]);
  });
}
