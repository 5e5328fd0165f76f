import type { Hrefs } from '#domain/hrefs.ts';
import { formatViewState } from '#url-state/format.ts';
import { DEFAULT_VIEW_STATE, type ViewState } from '#url-state/view-state.ts';

/**
 * Addresses within the site. A theme or language that the address asks for goes along from page to page.
 * @param base with a slash at the end, absolute in the browser, relative in pages that are rendered at build
 */
export function makeHrefs(base: string, { theme, lang }: Pick<ViewState, 'theme' | 'lang'>): Hrefs {
  const carried = formatViewState({ ...DEFAULT_VIEW_STATE, theme, lang });
  const query = carried && `?${carried}`;
  return {
    home: () => base + query,
    event: (id, excerptId) => `${base}events/${id}/${query}${fragment(excerptId)}`,
    source: (id, excerptId) => `${base}sources/${id}/${query}${fragment(excerptId)}`,
    differences: () => `${base}differences/${query}`,
    coverage: (sourceId) => `${base}coverage/${query}${fragment(sourceId)}`,
    file: (name) => `${base}dataset/${name}`,
  };
}

function fragment(id: string | undefined): string {
  return id === undefined ? '' : `#${id}`;
}
