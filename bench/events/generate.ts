/** The events that all timelines but ours are given: the same for the same number and seed. */
import { LANES, MINUTES_PER_DAY, type PlainEvent, SPAN } from './plain-event.ts';
import { type Random, randomOf } from './random.ts';
import { titleOf } from './title.ts';

/** So many stretches of a few days hold so large a share of all events. */
const BURSTS = 24;
const IN_BURSTS = 0.4;

interface Burst {
  /** Minutes since 1970. */
  readonly at: number;
  readonly length: number;
}

/** Sorted by start. Two years, twelve lanes of unequal weight, bursts, and a long tail of lengths. */
export function plainEvents(count: number, seed: number): readonly PlainEvent[] {
  const random = randomOf(seed);
  const bursts = Array.from({ length: BURSTS }, () => burstOf(random));
  const drafts = Array.from({ length: count }, () => draftOf(random, bursts));
  drafts.sort((a, b) => a.start - b.start);
  return drafts.map((draft, index) => ({ id: `event-${String(index + 1)}`, ...draft }));
}

function burstOf(random: Random): Burst {
  const at = SPAN.start + random() * (SPAN.end - SPAN.start);
  return { at, length: (1 + 4 * random()) * MINUTES_PER_DAY };
}

function draftOf(random: Random, bursts: readonly Burst[]): Omit<PlainEvent, 'id'> {
  const start = Math.min(SPAN.end - 1, Math.floor(startOf(random, bursts)));
  const end = Math.min(SPAN.end, start + lengthOf(random));
  return { title: titleOf(random), start, end, lane: Math.floor(LANES * random() ** 1.6) };
}

function startOf(random: Random, bursts: readonly Burst[]): number {
  const burst = bursts[Math.floor(random() * bursts.length)];
  if (burst !== undefined && random() < IN_BURSTS) return burst.at + random() * burst.length;
  return SPAN.start + random() * (SPAN.end - SPAN.start);
}

/** Minutes: six of ten are moments, three last hours, the rest days to months. */
function lengthOf(random: Random): number {
  const kind = random();
  if (kind < 0.6) return 0;
  if (kind < 0.9) return Math.ceil(random() * MINUTES_PER_DAY);
  return Math.ceil(MINUTES_PER_DAY * 120 ** random());
}
