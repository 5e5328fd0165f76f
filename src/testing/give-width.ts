/** A width in pixels for all elements: jsdom lays nothing out, and vis draws only what has one. Until mocks are restored. */
import { vi } from 'vitest';

export function giveWidth(width: number): void {
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(width);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(function (this: HTMLElement) {
    return this.classList.contains('vis-left') || this.classList.contains('vis-right') ? 0 : width;
  });
}
