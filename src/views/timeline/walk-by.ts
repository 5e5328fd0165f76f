/** What a key means that goes from event to event, in either drawing. */
import type { Press } from './mirror.ts';
import { type Page, PAGES } from './model/page-lanes.ts';
import { type Move, MOVES } from './model/walk-lanes.ts';

interface Ways<Stop> {
  /** The event, or the first of the gathered, that an element stands for. */
  readonly stopAt: (element: Element) => Stop | null;
  readonly next: (at: Stop | null, move: Move) => Stop | null;
  readonly page: (at: Stop | null, page: Page) => Stop | null;
}

/**
 * Where a key leads; undefined for one that leads nowhere. It leads on from the cursor, to which focus may still be on its way while
 * the axis moves; from what is gathered, an arrow leads to its first event.
 */
export function walkBy<Stop>(
  { key, target }: Pick<Press, 'key' | 'target'>,
  cursor: Stop | null,
  { stopAt, next, page }: Ways<Stop>,
): Stop | null | undefined {
  const move = MOVES.find((each) => each === key);
  const leaf = PAGES.find((each) => each === key);
  if (!(target instanceof Element) || (!move && !leaf)) return undefined;
  const at = stopAt(target);
  const isGathered = target.closest('[data-cluster-size]') !== null;
  if (leaf) return page(isGathered ? at : (cursor ?? at), leaf);
  return move && !isGathered ? next(cursor ?? at, move) : at;
}
