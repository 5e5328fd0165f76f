import type { Figure } from './figure.ts';

const SVG = 'http://www.w3.org/2000/svg';

export function toDom({ tag, attributes, children }: Figure): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children.map((child) => (typeof child === 'string' ? child : toDom(child))));
  return element;
}
