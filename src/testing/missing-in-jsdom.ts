/** What browsers have and jsdom lacks, as little of it as components call. */
import { vi } from 'vitest';

export function provideMissing(): void {
  Element.prototype.scrollIntoView = vi.fn();
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  // Nothing is drawn there.
  HTMLCanvasElement.prototype.getContext = () => null;
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
}
