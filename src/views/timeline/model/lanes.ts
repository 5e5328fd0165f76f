/** The lanes of the timeline: one for each value of what they stand for. An event stands in each of its lanes. */
import { assertNever } from '#base/assert-never.ts';
import { spokenLocale } from '#messages/say.ts';
import type { EventRow } from '#domain/event-table.ts';
import type { Group } from '#domain/filters.ts';
import { categoryLabel, countryName } from '#domain/labels.ts';
import { CATEGORIES, type Category } from '#domain/vocabulary.ts';
import * as words from '#messages/timeline.ts';

export interface Lane {
  /** The value's id; `~all`, `~others` and `~none` are no values. Unique among the lanes. */
  readonly id: string;
  readonly label: string;
  /** Set where the lane holds one category: its shape then stands beside the label. */
  readonly category: Category | null;
  /** In order of date; never empty. */
  readonly events: readonly EventRow[];
}

/** The one lane of a drawing without lanes. */
export const ALL_LANE = '~all';

/** Values beyond these, rarest first, share the lane "Others". */
export const MOST_LANES = 8;

interface Value {
  readonly id: string;
  readonly label: string;
}

export function lanesOf(events: readonly EventRow[], group: Group): readonly Lane[] {
  if (events.length === 0) return [];
  switch (group) {
    case 'none':
      return [{ id: ALL_LANE, label: words.allEvents(), category: null, events }];
    case 'category':
      return categoryLanes(events);
    case 'country':
      return valueLanes(events, (event) =>
        event.countries.map((code) => ({ id: code, label: countryName(code) })),
      );
    case 'actor':
      return valueLanes(events, (event) => event.actors.map(({ id, name }) => ({ id, label: name })));
    case 'source':
      return valueLanes(events, (event) =>
        event.sources.map(({ id, publisher }) => ({ id, label: publisher })),
      );
    default:
      return assertNever(group);
  }
}

function categoryLanes(events: readonly EventRow[]): readonly Lane[] {
  return CATEGORIES.map((category) => ({
    id: category,
    label: categoryLabel(category),
    category,
    events: events.filter((event) => event.category === category),
  })).filter((lane) => lane.events.length > 0);
}

function valueLanes(
  events: readonly EventRow[],
  valuesOf: (event: EventRow) => readonly Value[],
): readonly Lane[] {
  const found = new Map<string, { readonly label: string; readonly events: EventRow[] }>();
  for (const event of events) {
    for (const { id, label } of valuesOf(event)) {
      const lane = found.get(id);
      if (lane) lane.events.push(event);
      else found.set(id, { label, events: [event] });
    }
  }
  const all = [...found]
    .map(([id, { label, events: held }]) => ({ id, label, category: null, events: held }))
    .sort((a, b) => b.events.length - a.events.length || a.label.localeCompare(b.label, spokenLocale()));
  // One value too many has a lane of its own: "Others" would take as much room and tell less.
  const shown = all.length <= MOST_LANES + 1 ? all : all.slice(0, MOST_LANES);
  const named = new Set(shown.map((lane) => lane.id));
  const others = events.filter((event) => valuesOf(event).some(({ id }) => !named.has(id)));
  const none = events.filter((event) => valuesOf(event).length === 0);
  return [
    ...shown,
    { id: '~others', label: words.others(), category: null, events: others },
    { id: '~none', label: words.noneNamed(), category: null, events: none },
  ].filter((lane) => lane.events.length > 0);
}
