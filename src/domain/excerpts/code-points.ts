/** Positions are counted in Unicode code points, as W3C Web Annotations ask; JavaScript's own strings count UTF-16 units. */

const PAIR = /[\u{10000}-\u{10FFFF}]/gu;

/** Number of code points. Cost: one pass. */
export function codePoints(text: string): number {
  return text.length - (text.match(PAIR)?.length ?? 0);
}

/** The part of `text` from code point `start` up to `end`. Cost: one pass. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  return Array.from(text).slice(start, end).join('');
}
