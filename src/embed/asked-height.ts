/** What the address of a frame says to the frame, and not of the view: our own `height`, and what pym.js adds. */
const FRAME_NAMES: ReadonlySet<string> = new Set([
  'height',
  'childId',
  'initialWidth',
  'parentTitle',
  'parentUrl',
]);

interface Unknowing {
  readonly unknown: readonly (readonly [name: string, value: string])[];
}

/** What goes along when the view is shown elsewhere than in this frame. */
export function withoutFrameNames<T extends Unknowing>(state: T): T {
  return { ...state, unknown: state.unknown.filter(([name]) => !FRAME_NAMES.has(name)) };
}
