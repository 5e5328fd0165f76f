import { useEffect, useSyncExternalStore } from 'react';
import type { ViewState } from '#url-state/view-state.ts';

const DARK = '(prefers-color-scheme: dark)';

/** Tells the whole page its theme, and follows the device where the address asks for neither. */
export function usePageTheme({ theme }: Pick<ViewState, 'theme'>): 'light' | 'dark' {
  const deviceIsDark = useSyncExternalStore(onDeviceTheme, isDeviceDark, () => false);
  const resolved = theme === 'auto' ? (deviceIsDark ? 'dark' : 'light') : theme;
  useEffect(() => {
    document.documentElement.dataset['theme'] = resolved;
  }, [resolved]);
  return resolved;
}

function onDeviceTheme(changed: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', changed);
  return () => {
    query.removeEventListener('change', changed);
  };
}

function isDeviceDark(): boolean {
  return matchMedia(DARK).matches;
}
