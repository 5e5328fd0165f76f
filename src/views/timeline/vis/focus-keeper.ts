import { reveal } from '#ui/reveal.ts';

/** Milliseconds after which an item that was to have focus is no longer waited for: the reader has gone on. */
const PATIENCE = 5000;

/**
 * Keeps the focus on its item while vis takes elements out of the page and puts them back, as it does with each frame for
 * those just out of view; and gives it to an item that is yet to be drawn. An item that is gone leaves it to the drawing.
 */
export class FocusKeeper {
  readonly #host: HTMLElement;
  #held: HTMLElement | null = null;
  #awaited: { readonly key: string; readonly until: number } | null = null;

  constructor(host: HTMLElement) {
    this.#host = host;
    host.tabIndex = -1;
    document.addEventListener('focusin', this.#follow);
    document.addEventListener('pointerdown', this.#release, true);
  }

  /** Gives focus to the item of this key, at once or at the next `settle` that finds it drawn; until then the drawing takes the keys. */
  await(key: string): void {
    this.#awaited = { key, until: Date.now() + PATIENCE };
    if (!this.#drawn(key)) this.#give(this.#host);
    this.settle();
  }

  /** To be called when something has been drawn. */
  settle(): void {
    if (this.#awaited && Date.now() > this.#awaited.until) this.#awaited = null;
    const awaited = this.#awaited && this.#drawn(this.#awaited.key);
    if (awaited) {
      this.#awaited = null;
      this.#give(awaited);
      // Its lane may be beyond the window's edge, or, in a frame, under the overview.
      reveal(awaited);
    } else if (this.#held && this.#isNowhere(document.activeElement)) this.#keep(this.#held);
  }

  destroy(): void {
    document.removeEventListener('focusin', this.#follow);
    document.removeEventListener('pointerdown', this.#release, true);
  }

  #isNowhere(focused: Element | null): boolean {
    return focused === null || focused === document.body || focused === this.#host;
  }

  /** The item stays the one that is held, for it may come back. */
  #keep(item: HTMLElement): void {
    this.#give(item.isConnected ? item : this.#host);
    this.#held = item;
  }

  #drawn(key: string): HTMLElement | null {
    const items = this.#host.querySelectorAll<HTMLElement>('[data-key]');
    return [...items].find((item) => item.dataset['key'] === key) ?? null;
  }

  /** Scrolling is ours: the browser would scroll the clipped plot. */
  #give(item: HTMLElement): void {
    item.focus({ preventScroll: true });
  }

  readonly #follow = ({ target }: FocusEvent): void => {
    this.#held = target instanceof HTMLElement && this.#host.contains(target) ? target : null;
  };

  readonly #release = (): void => {
    this.#held = null;
  };
}
