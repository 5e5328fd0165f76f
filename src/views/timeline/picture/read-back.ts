/** A picture read by another parser than ours, as whoever opens the file does; for tests. */
import { FAMILIES, type Font, type MeasureText } from './pen.ts';

/** Every letter takes as much, a share of its size: what has been laid out so can be measured again. */
export function measureAlike(letter = 0.56): MeasureText {
  return (text, { size }) => text.length * size * letter;
}

export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function readBack(svg: string): Document {
  const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const fault = page.querySelector('parsererror');
  if (fault) throw new Error(fault.textContent);
  return page;
}

export function textsOf(page: Document): readonly string[] {
  return [...page.querySelectorAll('text')].map(({ textContent }) => textContent);
}

/** Where words stand: all of them are placed in the sheet itself, in no frame and untransformed. */
export function boxesOf(page: Document, measure = measureAlike()): readonly Box[] {
  return [...page.querySelectorAll('text')].map((text) => {
    if (text.parentElement !== page.documentElement) throw new Error('Words stand in a frame.');
    const number = (name: string) => Number(text.getAttribute(name));
    const [x, y, size] = [number('x'), number('y'), number('font-size')];
    const weight = number('font-weight') === 600 ? 600 : 400;
    const face: Font['face'] = text.getAttribute('font-family') === FAMILIES.sans ? 'sans' : 'serif';
    const width = measure(text.textContent, { size, weight, face });
    const left = x - width * shareBefore(text);
    return {
      text: text.textContent,
      left,
      right: left + width,
      top: y - size * 0.74,
      bottom: y + size * 0.22,
    };
  });
}

/** Of the words, what stands to the left of where they are anchored. */
function shareBefore(text: Element): number {
  const anchor = text.getAttribute('text-anchor');
  if (anchor === 'middle') return 0.5;
  return (anchor === 'start') === (text.getAttribute('direction') === 'ltr') ? 0 : 1;
}

export function meeting(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} | ${b.text}`),
  );
}
