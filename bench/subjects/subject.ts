/** What is measured: where it is, and how a hand drives it. */

/** How far one turn of the wheel, or one press of a button, leads. */
export interface Zoom {
  readonly kind: 'wheel' | 'buttons';
  /** Selectors of the buttons that zoom in and out. */
  readonly buttons?: { readonly in: string; readonly out: string };
  /** For a wheel: turns that halve, or double, what is in view; and pixels of each turn. */
  readonly turnsToHalve: number;
  readonly turnsToDouble: number;
  readonly pixels: number;
}

/** `drag`: pointer held down and moved sideways; `shift-wheel`, `wheel`: the wheel with and without Shift. */
export type Pan = 'drag' | 'shift-wheel' | 'wheel';

/** Something that is pressed, and what in the page changes in answer. */
export interface Response {
  /** Null: the middle of the stage. */
  readonly target: string | null;
  readonly answer: string;
}

export interface Subject {
  /** As `--only` takes it. */
  readonly name: string;
  readonly title: string;
  /** Events that it is asked to show at most; nothing is known against more, but nobody waits for it. */
  readonly most: number;
  /** Only for how it arrives: what it does after that, another subject tells. */
  readonly arrivalOnly?: true;
  /** The page within its site. */
  readonly address: (events: number) => string;
  /** Which site it is served from; `pages`: the bench's own. */
  readonly site: 'pages' | 'ours' | 'own';
  /** Selector of what is there once the first event is. */
  readonly first: string;
  /** Selector of what is there once the drawing can be moved, where that comes later. */
  readonly live?: string;
  /** Selector of the drawing, where wheel and pointer act. */
  readonly stage: string;
  /** Null: it cannot zoom. */
  readonly zoom: Zoom | null;
  readonly pan: Pan;
  /** Pressed before anything else is, such as what opens a panel of filters. */
  readonly prepare?: string;
  readonly filter?: Response;
  /** `target`: the field that is typed into. */
  readonly search?: Response;
  readonly opening?: Response;
}

/** vis-timeline’s wheel, and that of what follows it: one notch is a sixth closer. */
export const NOTCHED_WHEEL: Zoom = { kind: 'wheel', turnsToHalve: 3.8, turnsToDouble: 3.8, pixels: 120 };
