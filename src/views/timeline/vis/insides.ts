/** What vis-timeline 8.5.4 has inside and does not promise: the version is pinned, and where it looks different all goes on, only slower. */
import type { Timeline } from 'vis-timeline/esnext';

export interface Insides {
  /** Milliseconds since 1970. */
  readonly range: { readonly start: number; readonly end: number };
  readonly itemSet: {
    readonly dom: { readonly frame: HTMLElement; readonly foreground: HTMLElement };
    readonly groups: Readonly<Record<string, Group>>;
    readonly items: Readonly<Record<string, Item>>;
  };
  readonly props: { readonly center: { readonly width: number } };
  /** Draws all at once. */
  readonly _origRedraw: () => void;
  /** Is called to draw in the next frame. */
  _redraw: () => void;
}

/** A lane. */
export interface Group {
  readonly height: number;
  /** Measures the lane’s element. */
  _calculateGroupSizeAndPosition: () => void;
  /** Takes the height, and measures the lane’s label. */
  _didResize: (resized: boolean, height: number) => boolean;
}

export interface Item {
  overflow: boolean;
  whiteSpace: boolean;
  _getDomComponentsSizes: () => {
    readonly content: { readonly width: number };
    readonly box: { readonly height: number };
  };
}

/** null where vis is not as it was. */
export function insidesOf(timeline: Timeline): Insides | null {
  return isInside(timeline) ? timeline : null;
}

function isInside(value: unknown): value is Insides {
  return (
    has(value, '_origRedraw', isFunction) &&
    has(value, '_redraw', isFunction) &&
    has(value, 'range', (range) => has(range, 'start') && has(range, 'end')) &&
    has(value, 'props', (props) => has(props, 'center')) &&
    has(value, 'itemSet', isItemSet)
  );
}

function isItemSet(value: unknown): boolean {
  return (
    has(value, 'dom', (dom) => has(dom, 'frame') && has(dom, 'foreground')) &&
    has(value, 'groups', (groups) => every(groups, isGroup)) &&
    has(value, 'items', (items) => every(items, (item) => has(item, '_getDomComponentsSizes', isFunction)))
  );
}

function isGroup(value: unknown): boolean {
  return has(value, '_calculateGroupSizeAndPosition', isFunction) && has(value, '_didResize', isFunction);
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}

function every(value: unknown, test: (held: unknown) => boolean): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every(test);
}

function has(value: unknown, key: string, test: (held: unknown) => boolean = isThere): boolean {
  return typeof value === 'object' && value !== null && test(Reflect.get(value, key));
}

function isThere(value: unknown): boolean {
  return value !== undefined;
}
