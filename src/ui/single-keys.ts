/**
 * Whether single letters and signs are keys of the page. Who speaks to the device, or whose hand slips, can turn them off (WCAG 2.1.4);
 * the device remembers it.
 */
export const SINGLE_KEYS = 'sourceline.single-keys';

/** What was chosen where nothing can be kept, as in a boxed frame: good until the page is left. */
export const unkept: { act: boolean | null } = { act: null };

export function singleKeysAct(): boolean {
  try {
    return unkept.act ?? localStorage.getItem(SINGLE_KEYS) !== 'off';
  } catch {
    return true;
  }
}
