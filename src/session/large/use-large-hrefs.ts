import { useMemo } from 'react';
import type { Hrefs } from '#domain/hrefs.ts';
import { formatViewState } from '#url-state/format.ts';
import { DEFAULT_VIEW_STATE } from '#url-state/view-state.ts';
import { useSession } from '../session.tsx';
import { useHrefs } from '../use-place.ts';
import { useViewState } from '../use-view-state.ts';

/** Of a large dataset, events have no pages of their own: a link opens one on the explore page. */
export function useLargeHrefs(): Hrefs {
  const hrefs = useHrefs();
  const { base } = useSession();
  const { theme, lang } = useViewState().state;
  return useMemo(
    () => ({
      ...hrefs,
      event: (event, cite) =>
        `${base}?${formatViewState({ ...DEFAULT_VIEW_STATE, theme, lang, event, cite: cite ?? null })}`,
    }),
    [hrefs, base, theme, lang],
  );
}
