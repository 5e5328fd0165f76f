import type { Hrefs } from '#domain/hrefs.ts';
import { type Filters, NO_FILTERS } from '#domain/filters.ts';
import { formatViewState } from '#url-state/format.ts';
import { DEFAULT_VIEW_STATE, type ViewState } from '#url-state/view-state.ts';

/**
 * Addresses within the site. A theme or language that the address asks for goes along from page to page.
 * @param base with a slash at the end, absolute in the browser, relative in pages that are rendered at build
 */
export function makeHrefs(base: string, { theme, lang }: Pick<ViewState, 'theme' | 'lang'>): Hrefs {
  const queryOf = (facets: Partial<Filters['facets']>): string => {
    const filters = { ...NO_FILTERS, facets: { ...NO_FILTERS.facets, ...facets } };
    const view = formatViewState({ ...DEFAULT_VIEW_STATE, filters, theme, lang });
    return view && `?${view}`;
  };
  const query = queryOf({});
  return {
    home: () => base + query,
    narrowed: (facet, value) => base + queryOf({ [facet]: [value] }),
    event: (id, excerptId) => `${base}events/${id}/${query}${fragment(excerptId)}`,
    source: (id, excerptId) => `${base}sources/${id}/${query}${fragment(excerptId)}`,
    differences: () => `${base}differences/${query}`,
    about: (part) => `${base}about/${query}${fragment(part)}`,
    coverage: (sourceId) => `${base}coverage/${query}${fragment(sourceId)}`,
    file: (name) => `${base}dataset/${name}`,
    feed: () => `${base}feed.atom`,
  };
}

function fragment(id: string | undefined): string {
  return id === undefined ? '' : `#${id}`;
}
