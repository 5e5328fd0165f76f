/** What is drawn, as the browser reckons it once colours are forced or contrast is asked for. */
import type { Locator, Page } from '@playwright/test';
import { contrastOf } from './contrast.ts';

export interface Mark {
  /** Its path. */
  readonly outline: string;
  /** How it is filled and stroked. */
  readonly look: string;
  /** With what lies under it, of its fill or of its stroke, whichever has more: 1 is none, 21 the most. */
  readonly contrast: number;
}

/** The shapes of kinds that stand in the page, or within what a selector finds. */
export async function drawnMarks(page: Page, within = 'body'): Promise<readonly Mark[]> {
  const found = await page.evaluate(shapesIn, within);
  const known = new Map<string, number>();
  const marks: Mark[] = [];
  for (const { outline, look, colours, grounds } of found) {
    const key = [...colours, ...grounds].join();
    const contrasts = known.has(key)
      ? []
      : await Promise.all(colours.map((colour) => contrastOf(page, { colour, grounds })));
    const contrast = known.get(key) ?? Math.max(...contrasts);
    known.set(key, contrast);
    marks.push({ outline, look, contrast });
  }
  return marks;
}

interface Shape {
  readonly outline: string;
  readonly look: string;
  /** Of its fill, and of its stroke where it has one. */
  readonly colours: readonly string[];
  readonly grounds: readonly string[];
}

/** In the page. */
function shapesIn(within: string): Shape[] {
  const upFrom = (element: Element | null): Element[] =>
    element ? [element, ...upFrom(element.parentElement)] : [];
  return [...document.querySelectorAll(`${within} .shape__body`)]
    .filter((shape) => shape.checkVisibility({ visibilityProperty: true }))
    .map((shape) => {
      const { fill, stroke, strokeWidth, strokeDasharray } = getComputedStyle(shape);
      const stroked = parseFloat(strokeWidth) > 0;
      const halved = shape.nextElementSibling?.matches('.shape__half') === true;
      return {
        outline: shape.getAttribute('d') ?? '',
        look: `${fill} ${strokeWidth} ${strokeDasharray} ${String(halved)}`,
        colours: stroked ? [fill, stroke] : [fill],
        grounds: upFrom(shape).map((element) => getComputedStyle(element).backgroundColor),
      };
    });
}

/** What sets an element apart from its like: colours, border and outline. */
export function lookOf(element: Locator): Promise<string> {
  return element.evaluate((one) => {
    const { color, backgroundColor, border, outline } = getComputedStyle(one);
    return [color, backgroundColor, border, outline].join('; ');
  });
}
