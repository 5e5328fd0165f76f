/** From days to pixels at one scale: what each event asks for before it is given a place. */
import type { EventRow } from '#domain/event-table.ts';
import type { Sight } from './label-room.ts';
import type { Seat } from './place.ts';
import { anchorOf, reachOf } from './reach.ts';
import { daysIn, type Stretch } from './stretch.ts';

/** Width in pixels of a text set as a label. */
export type Measure = (text: string) => number;

/** Pixels a letter, on the safe side, where nothing can be measured: on the server, and in tests. */
const AVERAGE = 7.2;

export const averageMeasure: Measure = (text) => text.length * AVERAGE;

/** Pixels of a label that are worth a row to themselves; more only where nobody else wants the room. */
const MOST_WISH = 300;

export interface Scale {
  readonly sight: Sight;
  readonly pixelAt: (day: number) => number;
  readonly dayAt: (pixel: number) => number;
}

/** `width` pixels for the view, counted from day 0, so that they stay the same while the reader pans. */
export function scaleOf(view: Stretch, width: number): Scale {
  const perDay = width / daysIn(view);
  return {
    sight: { from: view.start * perDay, to: view.end * perDay },
    pixelAt: (day) => day * perDay,
    dayAt: (pixel) => pixel / perDay,
  };
}

/** One seat for each event that has a date, in order of the lines' starts. */
export function seatsOf(
  events: readonly EventRow[],
  scale: Scale,
  measure: Measure,
  pinned: ReadonlySet<string>,
): readonly Seat[] {
  return events
    .flatMap((event) => {
      const reach = reachOf(event.date);
      if (!reach) return [];
      const from = scale.pixelAt(reach.start);
      const to = scale.pixelAt(reach.end);
      const anchor = inSight(scale.pixelAt(anchorOf(event.date, reach)), from, to, scale.sight);
      const text = measure(event.title);
      const wish = Math.min(MOST_WISH, text);
      return [{ id: event.id, from, to, anchor, text, wish, pinned: pinned.has(event.id) }];
    })
    .sort((a, b) => a.from - b.from);
}

/** Room between a shape and the edge of the plot. */
const EDGE = 12;

/** A line that reaches over the edge keeps its shape, and so its label, in view. */
export function inSight(anchor: number, from: number, to: number, sight: Sight): number {
  if (to <= sight.from || from >= sight.to) return anchor;
  const kept = Math.min(Math.max(anchor, sight.from + EDGE), sight.to - EDGE);
  return Math.min(Math.max(kept, from), to);
}
