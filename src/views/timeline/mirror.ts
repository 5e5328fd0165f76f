/**
 * Time from right to left, as readers of languages that run so may choose. Everything is computed and laid out from left to right all the
 * same: what mirrors it (`mirrored/`) comes late, with those languages alone, and is set here.
 */
import type { KeyboardEvent, ReactNode } from 'react';

/** What is asked of a key that is pressed in a drawing. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'target' | 'ctrlKey' | 'metaKey' | 'altKey'>;

export interface Mirror {
  /** Whether later is to the left, now. Stylesheets go by `data-mirrored` of the page. */
  readonly isOn: () => boolean;
  /** What the key would be where time runs from left to right. */
  readonly press: (press: Press) => Press;
  /** Told of each drawing by vis, whose hand is to follow. */
  readonly turn: (timeline: object) => void;
  /** The switch. `worded`: there is room for its words. */
  readonly tool: (worded: boolean) => ReactNode;
}

/** Where there is no such choice. */
export const NONE: Mirror = {
  isOn: () => false,
  press: (press) => press,
  turn: () => undefined,
  tool: () => null,
};

let current: Mirror = NONE;

export function mirror(): Mirror {
  return current;
}

/** Before the first rendering: what is rendered by then is not told. */
export function setMirror(next: Mirror): void {
  current = next;
}
