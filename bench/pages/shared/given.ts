/** What a page of the bench is given: how many events, and those events. */
import type { PlainEvent } from '../../events/plain-event.ts';

/** A whole number from the address, `?n=1000`. */
export function asked(): string {
  return String(Number(new URLSearchParams(location.search).get('n')));
}

/** The same file for every timeline but ours. Written by the bench itself, so its shape is not checked again here. */
export async function givenEvents(): Promise<readonly PlainEvent[]> {
  const response = await fetch(`../data/events-${asked()}.json`);
  if (!response.ok) throw new Error(`There are no ${asked()} events.`);
  return (await response.json()) as readonly PlainEvent[];
}
