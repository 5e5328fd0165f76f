import { createElement, type ReactElement } from 'react';
import type { Figure } from './figure.ts';

interface FigureViewProps {
  readonly figure: Figure;
}

export function FigureView({ figure: { tag, attributes, children } }: FigureViewProps): ReactElement {
  const props = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [propOf(name), value]));
  const inner = children.map((child, i) =>
    typeof child === 'string' ? child : <FigureView key={i} figure={child} />,
  );
  return createElement(tag, props, ...inner);
}

/** React's name of an attribute: `fill-rule` → `fillRule`. */
function propOf(name: string): string {
  if (name === 'class') return 'className';
  if (/^(?:aria|data)-/.test(name)) return name;
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
