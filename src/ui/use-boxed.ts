import { useSyncExternalStore } from 'react';
import { isBoxed } from './is-boxed.ts';

const NEVER_CHANGES = () => () => undefined;

/** `isBoxed` for what is rendered; on the server nothing is. */
export function useBoxed(): boolean {
  return useSyncExternalStore(NEVER_CHANGES, isBoxed, () => false);
}
