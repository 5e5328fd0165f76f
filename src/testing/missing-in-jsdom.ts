/** What browsers have and jsdom lacks, as little of it as components call. */
import { vi } from 'vitest';

export function provideMissing(): void {
  Element.prototype.scrollIntoView = vi.fn();
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  // Nothing is drawn there, nothing stands anywhere, and nothing moves.
  HTMLCanvasElement.prototype.getContext = () => null;
  Document.prototype.elementFromPoint = () => null;
  Object.defineProperty(Element.prototype, 'animate', {
    value: () => ({ cancel: () => undefined }),
    configurable: true,
    writable: true,
  });
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
}
