/** From a press to the paint that shows its effect, as the page itself sees it. */
import type { Page } from '@playwright/test';

export interface Press {
  /** Selector of what is pressed. */
  readonly target: string;
  /** Selector of what must change, or come, in answer. */
  readonly answer: string;
}

/**
 * Milliseconds. The clock starts with the press. In each frame after it, what answers is compared with what stood there before;
 * once it differs, the time is taken after that frame has been painted. Rounded up to frames: 16.7 ms each.
 */
export function pressToPaint(page: Page, press: Press): Promise<number> {
  return page.evaluate(
    ({ target, answer }) =>
      new Promise<number>((done, failed) => {
        const read = (): string => {
          const element = document.querySelector(answer);
          return element?.textContent ?? '';
        };
        const before = read();
        const began = performance.now();
        const painted = new MessageChannel();
        painted.port1.onmessage = () => {
          done(performance.now() - began);
        };
        const look = (): void => {
          if (read() !== before) painted.port2.postMessage(null);
          else if (performance.now() - began > 5000) failed(new Error(`Nothing changed in ${answer}.`));
          else requestAnimationFrame(look);
        };
        const element = document.querySelector<HTMLElement>(target);
        if (!element) {
          failed(new Error(`There is no ${target}.`));
          return;
        }
        element.click();
        requestAnimationFrame(look);
      }),
    press,
  );
}
