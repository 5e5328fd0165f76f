/** Where an event is told, below the base of the site: in files that lead there. The page's own addresses are of `Hrefs`. */

/** Of an event that has a page of its own. */
export function ownPage(eventId: string): string {
  return `events/${eventId}/`;
}

/** Of one among very many, which opens on the page that explores all. */
export function openedAt(eventId: string): string {
  return `?event=${eventId}`;
}
