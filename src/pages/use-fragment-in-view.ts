import { useEffect } from 'react';
import { useFragment } from '#session/use-place.ts';

/** What the address names behind `#`, scrolled to: the page is drawn after the browser has looked for it. Gives its name. */
export function useFragmentInView(block: 'center' | 'start'): string {
  const fragment = useFragment();
  useEffect(() => {
    document.getElementById(fragment)?.scrollIntoView({ block });
  }, [fragment, block]);
  return fragment;
}
