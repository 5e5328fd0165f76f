import { SINGLE_KEYS, unkept } from '#ui/single-keys.ts';

/** For this device; where that keeps nothing, until the page is left. */
export function keepSingleKeys(act: boolean): void {
  try {
    localStorage.setItem(SINGLE_KEYS, act ? 'on' : 'off');
    unkept.act = null;
  } catch {
    unkept.act = act;
  }
}
