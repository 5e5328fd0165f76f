import { observeWindowOffset, type Virtualizer, windowScroll } from '@tanstack/react-virtual';

type RowVirtualizer = Virtualizer<Window, Element>;
type Report = (offset: number, scrolling: boolean) => void;

/**
 * Where the list begins in the page, between the windowing library, which counts from there, and the window's scrolling, which counts
 * from the page's top. So what opens or closes above the list changes nothing within it.
 */
export class ListOrigin {
  /** CSS pixels from the page's top; null until it is laid out. */
  #top: number | null = null;
  #report: Report | null = null;

  /** As `observeElementOffset` of the library. */
  readonly observe = (virtualizer: RowVirtualizer, report: Report): (() => void) | undefined => {
    this.#report = report;
    const stop = observeWindowOffset(virtualizer, (offset, scrolling) =>
      report(this.#within(offset), scrolling),
    );
    return () => {
      this.#report = null;
      stop?.();
    };
  };

  /** As `scrollToFn` of the library. */
  readonly scroll: typeof windowScroll = (offset, options, virtualizer) => {
    windowScroll(offset + (this.#top ?? 0), options, virtualizer);
  };

  /** From the list's beginning to the window's top; negative while that is above. */
  readonly offset = (): number => this.#within(scrollY);

  /** A reader of the list stays at what they read; for one who is above it, it has come nearer or gone further. */
  moveTo(top: number): void {
    const last = this.#top;
    // Scrolling rounds.
    if (last !== null && Math.abs(top - last) <= 1) return;
    this.#top = top;
    if (last !== null && scrollY > last) scrollBy(0, top - last);
    else this.#report?.(this.offset(), false);
  }

  #within(offset: number): number {
    return offset - (this.#top ?? 0);
  }
}
