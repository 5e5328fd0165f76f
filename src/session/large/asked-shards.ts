/** Which files of labels a part of a page has asked for: each once, until its reader asks again. */
import { whenSeen } from './when-seen.ts';

export class AskedShards {
  /** `ColumnTable.dataset`; those of another edition are no longer waited for. */
  edition = '';
  readonly #asked = new Set<number>();
  /** Those that nobody has fetched yet, since the page is not in view, and what ends the wait for it. */
  readonly #waiting = new Map<number, () => void>();

  /** Calls `fetch` once the page is in view; not where it has been asked before: else each frame would ask for one that is missing. */
  ask(edition: string, shard: number, fetch: () => void): void {
    this.#turnTo(edition);
    if (this.#asked.has(shard)) return;
    this.#asked.add(shard);
    const stop = whenSeen(() => {
      this.#waiting.delete(shard);
      fetch();
    });
    if (stop) this.#waiting.set(shard, stop);
  }

  #turnTo(edition: string): void {
    if (this.edition === edition) return;
    this.leave();
    this.#asked.clear();
    this.edition = edition;
  }

  forget(shards: Iterable<number>): void {
    for (const shard of shards) this.#asked.delete(shard);
  }

  /** Waits for the page no longer; whoever is still there may ask again. */
  leave(): void {
    for (const stop of this.#waiting.values()) stop();
    this.forget(this.#waiting.keys());
    this.#waiting.clear();
  }
}
