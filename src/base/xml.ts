/** XML, written so that no text can be taken for markup. */

import type { Brand } from './brand.ts';
import { escapeMarkup } from './escape-markup.ts';

/** An element as it stands in a file. */
export type Xml = Brand<string, 'Xml'>;

/** @param content text, or elements within it; nothing for an empty element */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string | readonly Xml[] = [],
): Xml {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = typeof content === 'string' ? escaped(content) : content.join('');
  return `<${name}${written.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}` as Xml;
}

export function xmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

/** What XML 1.0 cannot hold at all, such as most control characters, is left out. */
function escaped(text: string): string {
  return escapeMarkup(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''));
}
