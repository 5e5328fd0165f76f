/** Whether a reader who sees, and moves by keys, can tell where the focus is. */
import type { Page } from '@playwright/test';
import { contrastOf, type Drawn } from './contrast.ts';

export interface Stop {
  /** The beginning of the element's markup. */
  readonly what: string;
  /** Contrast of what focus draws, and nothing else does, with what lies beside it: 1 is none, 21 the most; 0 where nothing is drawn on the screen. */
  readonly contrast: number;
}

interface Ring extends Drawn {
  readonly onScreen: boolean;
}

/** More stops than any page has: whoever gets so far goes in circles. */
const MOST = 500;

/** Every stop of the Tab key, from where the focus is to the end of the page. */
export async function tabStops(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < MOST) {
    await page.keyboard.press('Tab');
    const stop = await focusedStop(page);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(`Tab comes to no end within ${String(MOST)} stops.`);
}

/** What has focus, null if nothing has. */
export async function focusedStop(page: Page): Promise<Stop | null> {
  const focused = await page.evaluate(ringsOfFocus);
  if (!focused) return null;
  const rings = focused.rings.filter(({ onScreen }) => onScreen);
  const contrasts = await Promise.all(rings.map((ring) => contrastOf(page, ring)));
  return { what: focused.what, contrast: Math.max(0, ...contrasts) };
}

/**
 * In the page: outlines and shadows of what has focus, in it and around it, that are not there once the focus is taken away; then it is
 * given back.
 */
function ringsOfFocus(): { what: string; rings: Ring[] } | null {
  const { activeElement: focused, body } = document;
  if (!(focused instanceof HTMLElement || focused instanceof SVGElement) || focused === body) return null;
  const upFrom = (element: Element | null): Element[] =>
    element ? [element, ...upFrom(element.parentElement)] : [];
  const parts = [...upFrom(focused), ...focused.querySelectorAll('*')];
  const looks = () =>
    parts.flatMap((part) =>
      [null, '::before', '::after'].map((pseudo) => {
        const { content, outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow } =
          getComputedStyle(part, pseudo);
        const drawn = pseudo === null || !['none', 'normal'].includes(content);
        const outlined = drawn && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
        return {
          part,
          inside: parseFloat(outlineOffset) < 0,
          outline: outlined ? `${outlineColor} ${outlineStyle} ${outlineWidth} ${outlineOffset}` : 'none',
          shadow: drawn ? boxShadow : 'none',
        };
      }),
    );
  const onScreen = (part: Element) => {
    const { top, bottom, left, right, width, height } = part.getBoundingClientRect();
    const across = width > 0 && right > 0 && left < innerWidth;
    return across && height > 0 && bottom > 0 && top < innerHeight;
  };
  const groundsOf = (part: Element | null) =>
    upFrom(part).map((element) => getComputedStyle(element).backgroundColor);

  const withFocus = looks();
  focused.blur();
  const without = looks();
  focused.focus({ preventScroll: true });
  const rings = withFocus.flatMap(({ part, inside, outline, shadow }, at) =>
    [
      [outline, without[at]?.outline],
      [shadow, without[at]?.shadow],
    ].flatMap(([drawn = 'none', before]) => {
      if (drawn === 'none' || drawn === before) return [];
      // Computed styles begin with the colour: `rgb(27, 79, 156) solid 2px 2px`.
      const colour = /^[a-z]+\([^)]*\)/.exec(drawn)?.[0] ?? 'transparent';
      return { colour, grounds: groundsOf(inside ? part : part.parentElement), onScreen: onScreen(part) };
    }),
  );
  return { what: focused.outerHTML.slice(0, 120), rings };
}
