import { describe, expect, it, vi } from 'vitest';
import { watchEditions } from './watch-editions.ts';

/** A worker that says whether it is of the page's edition. */
function worker(same: boolean) {
  const asked: unknown[] = [];
  return {
    asked,
    postMessage: (message: { type: string }, ports: readonly MessagePort[] = []) => {
      asked.push(message);
      ports[0]?.postMessage(same);
    },
  };
}

function watched(waiting: ReturnType<typeof worker> | null, controller: ReturnType<typeof worker> | null) {
  const workers = Object.assign(new EventTarget(), { controller });
  const registration = Object.assign(new EventTarget(), { waiting, installing: null });
  const [announce, reload] = [vi.fn<(show: () => void) => void>(), vi.fn()];
  watchEditions({
    workers: workers as unknown as ServiceWorkerContainer,
    registration: registration as unknown as ServiceWorkerRegistration,
    uses: () => ['assets/a.js'],
    announce,
    reload,
  });
  return { workers, registration, announce, reload };
}

describe('watchEditions', () => {
  it('announces another edition, and shows it only when that is wanted', async () => {
    const waiting = worker(false);
    const { announce, reload, workers } = watched(waiting, worker(true));
    await vi.waitFor(() => {
      expect(announce).toHaveBeenCalledTimes(1);
    });
    expect(waiting.asked).toEqual([{ type: 'sourceline:same', uses: ['assets/a.js'] }]);
    announce.mock.calls[0]?.[0]();
    expect(waiting.asked.at(-1)).toEqual({ type: 'sourceline:take-over', alone: false });
    expect(reload).not.toHaveBeenCalled();
    workers.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('shows the newest, whichever was announced', async () => {
    const [first, second] = [worker(false), worker(false)];
    const { announce, registration } = watched(first, worker(true));
    await vi.waitFor(() => {
      expect(announce).toHaveBeenCalledTimes(1);
    });
    registration.waiting = second;
    announce.mock.calls[0]?.[0]();
    expect(second.asked).toEqual([{ type: 'sourceline:take-over', alone: false }]);
    expect(first.asked).toHaveLength(1);
  });

  it('loads the page anew where none waits any more', async () => {
    const { announce, registration, reload } = watched(worker(false), worker(true));
    await vi.waitFor(() => {
      expect(announce).toHaveBeenCalledTimes(1);
    });
    registration.waiting = null;
    announce.mock.calls[0]?.[0]();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('lets the page’s own edition take over where nobody else needs the old one', async () => {
    const waiting = worker(true);
    const { announce } = watched(waiting, worker(false));
    await vi.waitFor(() => {
      expect(waiting.asked.at(-1)).toEqual({ type: 'sourceline:take-over', alone: true });
    });
    expect(announce).not.toHaveBeenCalled();
  });

  it('says nothing on a first visit', async () => {
    const waiting = worker(false);
    const { announce } = watched(waiting, null);
    await Promise.resolve();
    expect(waiting.asked).toEqual([]);
    expect(announce).not.toHaveBeenCalled();
  });

  it('announces it, too, where another page let it take over', async () => {
    const { workers, announce } = watched(null, worker(false));
    workers.dispatchEvent(new Event('controllerchange'));
    await vi.waitFor(() => {
      expect(announce).toHaveBeenCalledTimes(1);
    });
  });
});
