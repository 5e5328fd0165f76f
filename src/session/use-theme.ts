import { useEffect, useSyncExternalStore } from 'react';
import type { ViewState } from '#url-state/view-state.ts';

const DARK = '(prefers-color-scheme: dark)';

/** Tells the whole page its theme and language, and follows the device where the address asks for neither. */
export function usePageTheme({ theme, lang }: Pick<ViewState, 'theme' | 'lang'>): 'light' | 'dark' {
  const deviceIsDark = useSyncExternalStore(onDeviceTheme, isDeviceDark, () => false);
  const resolved = theme === 'auto' ? (deviceIsDark ? 'dark' : 'light') : theme;
  useEffect(() => {
    document.documentElement.dataset['theme'] = resolved;
  }, [resolved]);
  useEffect(() => {
    document.documentElement.lang = lang ?? 'en';
  }, [lang]);
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
