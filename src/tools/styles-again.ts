/**
 * Vite fetches the styles of late code before the code, each file once: also one that did not come, so that the code came without its
 * styles where it was asked for again. This makes it forget those that failed. Their links are taken away by `boot.js`.
 */
import type { Plugin } from 'vite';

const HELPER = /\0vite\/preload-helper\.js$/;
const KEPT = /seen\[href\] = void 0;(\s*throw err)/;

export function stylesAgain(): Plugin {
  return {
    name: 'sourceline-styles-again',
    transform: {
      filter: { id: HELPER },
      handler: (code) => ({ code: forgetFailed(code), map: null }),
    },
  };
}

/** Throws where Vite has changed: then it must be looked at again. */
export function forgetFailed(helper: string): string {
  if (!KEPT.test(helper)) throw new Error('Vite no longer keeps styles that failed as it did.');
  return helper.replace(KEPT, 'delete seen[href];$1');
}
