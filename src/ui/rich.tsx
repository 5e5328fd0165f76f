import type { ReactNode } from 'react';

interface RichProps {
  /** A message with elements in it. */
  readonly text: string;
  /** What stands for an element, by its name in the message; of one that has no name here, its text stands. */
  readonly elements: Readonly<Record<string, (inside: string) => ReactNode>>;
}

/** As `tools/messages/message.ts` marks them. */
const ELEMENT = /\uE000(\w+)\uE001([^\uE002]*)\uE002/;

/** A message some words of which are links, keys or the like. Elements do not nest. */
export function Rich({ text, elements }: RichProps) {
  // A split by a pattern with two groups gives text, name, inside, text, …
  const parts = text.split(ELEMENT);
  return parts.map((part, i) => {
    if (i % 3 === 0) return part;
    if (i % 3 === 1) return null;
    return <Element key={i} inside={part} show={elements[parts[i - 1] ?? '']} />;
  });
}

interface ElementProps {
  readonly inside: string;
  readonly show: RichProps['elements'][string] | undefined;
}

function Element({ inside, show }: ElementProps) {
  return show ? show(inside) : inside;
}
