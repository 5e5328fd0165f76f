/** From a real press or key to the paint that shows its effect. */
import type { Page } from '@playwright/test';

/**
 * Milliseconds from the input's own time to after the frame in which `answer` first tells something else; null when it does not within
 * `givesUp` milliseconds. `act` sends the one input.
 */
export async function inputToPaint(
  page: Page,
  answer: string,
  givesUp: number,
  act: () => Promise<unknown>,
): Promise<number | null> {
  await page.evaluate(arm, { answer, givesUp });
  await act();
  return page.evaluate(() => Reflect.get(window, 'benchPainted') as Promise<number | null>);
}

/** Runs in the page; methods, not functions with names, as in the recorder. */
function arm({ answer, givesUp }: { readonly answer: string; readonly givesUp: number }): void {
  const result = new Promise<number | null>((done) => {
    const painted = new MessageChannel();
    const watch = {
      before: document.querySelector(answer)?.textContent ?? '',
      began: 0,
      look() {
        const now = document.querySelector(answer)?.textContent ?? '';
        const elapsed = performance.now() - this.began;
        if (now !== this.before) painted.port2.postMessage(null);
        else if (elapsed > givesUp) done(null);
        else
          requestAnimationFrame(() => {
            this.look();
          });
      },
      start(event: Event) {
        if (this.began > 0) return;
        this.began = event.timeStamp;
        this.look();
      },
    };
    painted.port1.onmessage = () => {
      done(performance.now() - watch.began);
    };
    for (const kind of ['pointerdown', 'keydown'])
      addEventListener(kind, (event) => watch.start(event), { capture: true, once: true });
  });
  Object.assign(window, { benchPainted: result });
}
