import type { TimelineProps } from './timeline-props.ts';
import type { Drawing } from './use-drawing.ts';
import { spanOf } from './model/names.ts';
import { padded, type Stretch, stretchOf, union, zoomed } from './model/stretch.ts';

/** The movements that tools, words at the ends and keys share. */
export interface Moves {
  /** About a day, where one is told that is in view; else about the middle. */
  readonly zoom: (closer: boolean, about?: number | null) => void;
  /** All shown events. */
  readonly showAll: () => void;
  /** The stretch that the timeline opens with. */
  readonly showStory: () => void;
  /** What lies outside, besides what is in view. */
  readonly showAlso: (reach: Stretch) => void;
}

/** How much one press zooms. */
const STEP = 1.6;
const AIR = 0.04;

export function movesOf({ events, story }: TimelineProps, { go, destination }: Drawing): Moves {
  return {
    zoom: (closer, about = null) => {
      const from = destination();
      const held = about !== null && about >= from.start && about <= from.end ? about : undefined;
      go(zoomed(from, closer ? 1 / STEP : STEP, held));
    },
    showAll: () => {
      go(padded(spanOf(events) ?? stretchOf(story), AIR));
    },
    showStory: () => {
      go(stretchOf(story));
    },
    showAlso: (reach) => {
      go(padded(union(reach, destination()), AIR));
    },
  };
}
