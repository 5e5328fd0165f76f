/** Sizes and colours of the density, read from the stylesheet: a canvas does not follow it by itself. */
import { CATEGORIES, type Category } from '#domain/vocabulary.ts';
import type { LaneHeights } from './lane-heights.ts';

export interface DensityLook {
  readonly tones: Readonly<Record<Category, string>>;
  readonly heights: LaneHeights;
}

const FORCED = '(forced-colors: active)';

/** Read when the drawing is made and when the theme changes, not with each frame. */
export function densityLook(host: HTMLElement): DensityLook {
  const style = getComputedStyle(host);
  const pixels = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
  const heights = {
    row: pixels('--row'),
    pad: pixels('--lane-pad'),
    top: pixels('--lane-top'),
    counts: pixels('--lane-counts'),
  };
  return { tones: tonesIn(host), heights };
}

/** Computed, not as written: tokens are functions of the colour scheme. */
function tonesIn(host: HTMLElement): DensityLook['tones'] {
  if (matchMedia(FORCED).matches) return recordOf(() => 'CanvasText');
  const probe = document.createElement('span');
  host.append(probe);
  const tones = recordOf((category) => {
    probe.className = `density-probe tone-${category}`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return tones;
}

function recordOf(of: (category: Category) => string): DensityLook['tones'] {
  const entries = CATEGORIES.map((category) => [category, of(category)] as const);
  return Object.fromEntries(entries) as Record<Category, string>;
}

/** Tells when colours may have changed: the theme, the system's, or colours that the reader forces. */
export function onLookChange(changed: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', FORCED, 'print'].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  const theme = new MutationObserver(changed);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
    theme.disconnect();
  };
}
