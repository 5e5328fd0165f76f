/** What a key means that goes from event to event, in either drawing. */
import type { Press } from './mirror.ts';
import { type Page, PAGES } from './model/page-lanes.ts';
import { holding, type PlaceOnAxis, reaching } from './model/stretch.ts';
import { type Move, MOVES } from './model/walk-lanes.ts';
import type { View } from './use-view.ts';

/** An end of the way through the drawing. */
export type Edge = 'first' | 'last' | 'top' | 'bottom';

const EDGES: ReadonlyMap<string, Edge> = new Map([
  ['ArrowLeft', 'first'],
  ['PageUp', 'first'],
  ['ArrowRight', 'last'],
  ['PageDown', 'last'],
  ['ArrowUp', 'top'],
  ['ArrowDown', 'bottom'],
]);

/** Where one is whom a key leads no farther. */
export function edgeOf({ key }: Pick<Press, 'key'>): Edge | null {
  return EDGES.get(key) ?? null;
}

/**
 * Moves the axis with a key that leads to an event: by pages, the event comes to stand in the middle; else nothing moves that need not.
 * @param place null where the event has no day
 */
export function walkTo(
  { key }: Pick<Press, 'key'>,
  place: PlaceOnAxis | null,
  { destination, go }: Pick<View, 'destination' | 'go'>,
): void {
  if (!place) return;
  const from = destination();
  const isPage = PAGES.some((each) => each === key);
  const target = isPage ? holding(from, place.anchor) : reaching(from, place);
  if (target !== from) go(target);
}

interface Ways<Stop> {
  /** The event, or the first of the gathered, that an element stands for. */
  readonly stopAt: (element: Element) => Stop | null;
  readonly next: (at: Stop | null, move: Move) => Stop | null;
  readonly page: (at: Stop | null, page: Page) => Stop | null;
  /** The first in view, or after it. */
  readonly first: () => Stop | null;
}

/**
 * Where a key leads; undefined for one that leads nowhere. It leads on from the cursor, to which focus may still be on its way while
 * the axis moves; from what is gathered, an arrow leads to its first event. Where that has gone with the movement, and nothing else is known
 * of the reader's place, an arrow leads into what is in view.
 */
export function walkBy<Stop>(
  { key, target }: Pick<Press, 'key' | 'target'>,
  cursor: Stop | null,
  { stopAt, next, page, first }: Ways<Stop>,
): Stop | null | undefined {
  const move = MOVES.find((each) => each === key);
  const leaf = PAGES.find((each) => each === key);
  if (!(target instanceof Element) || (!move && !leaf)) return undefined;
  const at = stopAt(target);
  const isGathered = target.closest('[data-cluster-size]') !== null;
  const from = isGathered ? at : (cursor ?? at);
  if (leaf) return page(from, leaf);
  const isArrow = move?.startsWith('Arrow');
  if (!move || (isArrow && isGathered)) return at;
  return from || !isArrow ? next(from, move) : first();
}
