/** What a row of a long list takes, in CSS pixels: its own height, and that of the headings that come with it. */

/** Names a row by its index; the windowing library reads it. */
const INDEX = 'data-index';
/** On what stands before a row and takes room of its own: the row's index. */
const LEADS = 'data-leads';

/** Zero where it is not laid out: on paper, and in tests. */
export function extentOf(row: Element): number {
  const own = heightOf(row);
  if (own === 0) return 0;
  const index = row.getAttribute(INDEX) ?? '';
  const leading = row.closest('.long-list__rows')?.querySelectorAll(`[${LEADS}="${index}"]`) ?? [];
  return Array.from(leading, heightOf).reduce((sum, height) => sum + height, own);
}

/** The index of the row that an element is in, or leads; null if there is none. */
export function indexAround(element: Element): number | null {
  const found = element.closest(`[${INDEX}], [${LEADS}]`);
  const index = found?.getAttribute(INDEX) ?? found?.getAttribute(LEADS) ?? null;
  return index === null ? null : Number(index);
}

function heightOf(element: Element): number {
  return element.getBoundingClientRect().height;
}
