/**
 * A drawing as plain data, so that one description serves React (server and first paint), and the plain elements that
 * the interactive timeline is made of. SVG only; places are shares of the width or rem, looks are classes.
 */
export interface Figure {
  readonly tag: 'svg' | 'g' | 'a' | 'path' | 'line' | 'rect' | 'text';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Figure | string)[];
}

export function figure(
  tag: Figure['tag'],
  attributes: Figure['attributes'],
  ...children: Figure['children']
): Figure {
  return { tag, attributes, children };
}

/** A frame of no size at a share of the width, for what is drawn in pixels about that point. */
export function atShare(share: number, ...children: Figure['children']): Figure {
  return figure('svg', { x: percent(share), overflow: 'visible' }, ...children);
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(4)}%`;
}
