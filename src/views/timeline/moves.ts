import type { DayRange } from '#domain/day-range.ts';
import type { View } from './use-view.ts';
import { padded, shifted, type Stretch, stretchOf, union, zoomed } from './model/stretch.ts';

/** The movements that tools, words at the ends and keys share. Where one leads to no event, the reader is told what is in view then. */
export interface Moves {
  /** About a day, where one is told that is in view; else about the middle. */
  readonly zoom: (closer: boolean, about?: number | null) => void;
  /** By part of what is in view. */
  readonly pan: (toward: 'earlier' | 'later') => void;
  /** All shown events. */
  readonly showAll: () => void;
  /** The stretch that the timeline opens with. */
  readonly showStory: () => void;
  /** What lies outside, besides what is in view. */
  readonly showAlso: (reach: Stretch) => void;
}

/** How much one press zooms. */
export const ZOOM_STEP = 1.6;
/** How much of what is in view one press moves out of it. */
const PAN = 0.2;
const AIR = 0.04;

interface Places {
  /** The days of all shown events; null when none has any. */
  readonly span: () => Stretch | null;
  readonly story: DayRange;
}

export function movesOf(
  { span, story }: Places,
  { go, ask, destination }: Pick<View, 'go' | 'ask' | 'destination'>,
): Moves {
  return {
    zoom: (closer, about = null) => {
      const from = destination();
      const held = about !== null && about >= from.start && about <= from.end ? about : undefined;
      ask(zoomed(from, closer ? 1 / ZOOM_STEP : ZOOM_STEP, held));
    },
    pan: (toward) => {
      ask(shifted(destination(), toward === 'later' ? PAN : -PAN));
    },
    showAll: () => {
      ask(padded(span() ?? stretchOf(story), AIR));
    },
    showStory: () => {
      ask(stretchOf(story));
    },
    showAlso: (reach) => {
      go(padded(union(reach, destination()), AIR));
    },
  };
}
