/**
 * Shows where a cluster went: what was counted in it goes from where it stood to its own place. Only what is seen of an item moves, in the
 * browser's compositor; what is pressed and focused, and what vis places, stands where it belongs from the beginning.
 */
import type { Arrival } from '../model/arrivals.ts';
import type { ItemElement } from './item-element.ts';

const STILL = '(prefers-reduced-motion: reduce)';
/** Milliseconds: as `--quick`. */
const TIMING = { duration: 180, easing: 'ease-out' } as const;
/** Elements. Where more would move at once none does: frames would suffer, and nobody could follow. */
const MOST = 60;

interface Arrived extends Pick<Arrival, 'from'> {
  readonly root: HTMLElement;
}

interface Motion extends Pick<Arrived, 'root'> {
  readonly element: Element;
  readonly frames: Keyframe[];
}

export class Arriving {
  readonly #host: HTMLElement;
  #awaited: readonly Arrived[] = [];
  #running: readonly Animation[] = [];
  #pointer: { readonly x: number; readonly y: number } | null = null;

  constructor(host: HTMLElement) {
    this.#host = host;
    host.addEventListener('pointermove', this.#follow, { passive: true });
    host.addEventListener('pointerleave', this.#leave);
  }

  /** What comes with the next drawing. */
  await(arrivals: readonly Arrival[], elements: ReadonlyMap<string, ItemElement>): void {
    if (arrivals.length === 0 || matchMedia(STILL).matches) return;
    this.#awaited = arrivals.flatMap(({ key, from }) => {
      const element = elements.get(key);
      return element ? [{ root: element.root, from }] : [];
    });
  }

  /** To be called when vis has drawn. */
  drawn(): void {
    const motions = this.#awaited.filter(({ root }) => root.isConnected).flatMap(motionsOf);
    this.#awaited = [];
    if (motions.length === 0 || motions.length > MOST) return;
    const held = this.#held();
    this.#running = motions
      .filter(({ root }) => !held.some((element) => root.contains(element)))
      .map(({ element, frames }) => element.animate(frames, TIMING));
  }

  /** Before anything else moves: all is in its place at once. */
  end(): void {
    this.#awaited = [];
    for (const animation of this.#running) animation.cancel();
    this.#running = [];
  }

  destroy(): void {
    this.end();
    this.#host.removeEventListener('pointermove', this.#follow);
    this.#host.removeEventListener('pointerleave', this.#leave);
  }

  /** What has the focus and what is under the pointer: it stays where it is. */
  #held(): readonly Element[] {
    const pointed = this.#pointer && document.elementFromPoint(this.#pointer.x, this.#pointer.y);
    return [document.activeElement, pointed].filter((element) => element !== null);
  }

  readonly #follow = ({ clientX, clientY }: PointerEvent): void => {
    this.#pointer = { x: clientX, y: clientY };
  };

  readonly #leave = (): void => {
    this.#pointer = null;
  };
}

function motionsOf({ root, from }: Arrived): readonly Motion[] {
  const face = root.querySelector('.mark, .item__face, .item:not(.item--uncounted) .item__number');
  const label = root.querySelector('.item--labelled .item__label');
  return [
    ...(face ? [{ root, element: face, frames: from ? comingFrom(from, face) : GROWING }] : []),
    ...(label ? [{ root, element: label, frames: FADING }] : []),
  ];
}

/** `transform` turns words back where the drawing is mirrored, so they go by `translate`; which browsers do not leave to the compositor for an SVG. */
function comingFrom({ x, rows }: NonNullable<Arrival['from']>, face: Element): Keyframe[] {
  const [across, down] = [`${x.toFixed(1)}px`, `calc(${String(rows)} * var(--row))`];
  return face instanceof SVGElement
    ? [
        { transform: `translate(${across}, ${down})`, opacity: 0.3 },
        { transform: 'translate(0px, 0px)', opacity: 1 },
      ]
    : [
        { translate: `${across} ${down}`, opacity: 0.3 },
        { translate: '0px 0px', opacity: 1 },
      ];
}

const GROWING: Keyframe[] = [
  { scale: 0.8, opacity: 0 },
  { scale: 1, opacity: 1 },
];
const FADING: Keyframe[] = [{ opacity: 0 }, { opacity: 1 }];
