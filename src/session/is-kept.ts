/** Whether the worker gave the open page of what it keeps, since the network did not answer: what that does not have may be there all the same. */
export function isKept(): boolean {
  return typeof document !== 'undefined' && document.documentElement.dataset['kept'] !== undefined;
}
