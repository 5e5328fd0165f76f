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
        const element = document.querySelector<HTMLElement>(target);
        if (!element) {
          failed(new Error(`There is no ${target}.`));
          return;
        }
        const painted = new MessageChannel();
        // Methods, not functions with names: those the TypeScript loader would wrap in a helper that the page does not have.
        const watch = {
          before: document.querySelector(answer)?.textContent ?? '',
          began: performance.now(),
          elapsed() {
            return performance.now() - this.began;
          },
          look() {
            const now = document.querySelector(answer)?.textContent ?? '';
            if (now !== this.before) painted.port2.postMessage(null);
            else if (this.elapsed() > 5000) failed(new Error(`Nothing changed in ${answer}.`));
            else requestAnimationFrame(() => this.look());
          },
        };
        painted.port1.onmessage = () => done(watch.elapsed());
        element.click();
        requestAnimationFrame(() => watch.look());
      }),
    press,
  );
}
