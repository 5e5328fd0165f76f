/** What a page has no room for: what can be pushed aside, reaches beyond the edge, is cut off, or lies over other words. */
import type { Page } from '@playwright/test';
import { layOutEverything } from './lay-out.ts';

/** Pixels that the page can be pushed aside; leaves it at its top. */
export function pushedAside(page: Page): Promise<number> {
  return page.evaluate(() => {
    window.scrollTo(1000, 0);
    const moved = window.scrollX;
    window.scrollTo(-1000, 0);
    return Math.max(moved, -window.scrollX);
  });
}

/** Texts and controls that are not wholly on the page; the drawing, which moves beneath its frame, aside. */
export function beyondEdge(page: Page): Promise<readonly string[]> {
  return page.locator('h1, h2, h3, p, button, input, blockquote').evaluateAll((elements) =>
    elements
      .filter((element) => !element.closest('.timeline__plot, .timeline__frame, dialog:not([open])'))
      .filter((element) => {
        const { right, left, width } = element.getBoundingClientRect();
        return width > 1 && (right > window.innerWidth + 1 || left < -1);
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );
}

/** One line of words as it stands on the screen, in pixels. */
interface Line {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** What lies over the page, or sticks to an edge, is a layer of its own. */
  readonly layer: number;
  /** A box around it hides some of it. */
  readonly cut: boolean;
}

/** Pixels: letters overhang their own boxes by less. */
const SLACK = 2;
/** Of a line's height, above and below: room in its box that letters seldom fill, and the next line may. */
const AIR = 0.22;
/** So many tell enough. */
const MOST = 20;

/** Lines of words that a box cuts off, or that lie over other lines of the same layer. */
export async function spoiltWords(page: Page): Promise<readonly string[]> {
  await layOutEverything(page);
  const lines = await page.evaluate(linesIn, SLACK);
  const cut = lines.filter((line) => line.cut).map(({ words }) => `“${words}” is cut off`);
  const over = lines.flatMap((one, at) =>
    lines
      .slice(at + 1)
      .filter((other) => other.layer === one.layer && overlap(one, other))
      .map((other) => `“${one.words}” and “${other.words}” lie over each other`),
  );
  return [...cut, ...over].slice(0, MOST);
}

function overlap(one: Line, other: Line): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const [first, second] = [lettersOf(one), lettersOf(other)];
  return across > SLACK && first.from < second.to && second.from < first.to;
}

function lettersOf({ top, bottom }: Line) {
  const air = AIR * (bottom - top);
  return { from: top + air, to: bottom - air };
}

/** In the page. */
function linesIn(slack: number): Line[] {
  /** Drawings, which move beneath their frames and fit their names by themselves. */
  const aside = '.timeline__frame, .map__sheet, .strip__drawing';
  /** Clipped to nothing. */
  const isForEars = (from: Element): boolean => {
    for (let at: Element | null = from; at; at = at.parentElement)
      if (getComputedStyle(at).clipPath === 'inset(50%)') return true;
    return false;
  };
  const layers: Element[] = [document.body];
  const layerOf = (from: Element): number => {
    for (let at: Element | null = from; at; at = at.parentElement) {
      const apart = at.matches('dialog, [popover], .drop__panel');
      if (!apart && !/fixed|sticky/.test(getComputedStyle(at).position)) continue;
      if (!layers.includes(at)) layers.push(at);
      return layers.indexOf(at);
    }
    return 0;
  };
  const isCut = (box: DOMRect, from: Element): boolean => {
    for (let at: Element | null = from; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(at);
      const room = at.getBoundingClientRect();
      const across = box.left < room.left - slack || box.right > room.right + slack;
      const down = box.top < room.top - slack || box.bottom > room.bottom + slack;
      if ((/hidden|clip/.test(overflowX) && across) || (/hidden|clip/.test(overflowY) && down)) return true;
      // What scrolls can be scrolled to; what is fixed is in no box.
      if (position === 'fixed' || /auto|scroll/.test(overflowX + overflowY)) return false;
    }
    return false;
  };
  const lines: Line[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    const words = text.nodeValue?.trim().slice(0, 40) ?? '';
    if (!element || words === '' || element.closest(aside) || isForEars(element)) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) {
      if (box.width <= slack || box.height <= slack) continue;
      const { left, right, top, bottom } = box;
      const [layer, cut] = [layerOf(element), isCut(box, element)];
      lines.push({ words, left, right, top, bottom, layer, cut });
    }
  }
  return lines;
}

interface Stops {
  /** How many there were: a press of the key that leads out of the page is none. */
  readonly stops: number;
  /** The beginning of the markup of those that something else lies over. */
  readonly covered: readonly string[];
}

/** Where the Tab key leads, pressed as often as is asked for. */
export async function coveredStops(page: Page, presses: number): Promise<Stops> {
  const found: FocusSeen[] = [];
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(focusSeen);
    if (focus) found.push(focus);
  }
  return { stops: found.length, covered: found.filter(({ seen }) => !seen).map(({ what }) => what) };
}

interface FocusSeen {
  readonly what: string;
  readonly seen: boolean;
}

/** In the page: whether any of what has focus can be seen; null where nothing has. */
function focusSeen(): FocusSeen | null {
  const { activeElement: focused, body } = document;
  if (!focused || focused === body) return null;
  const { left, top, width, height } = focused.getBoundingClientRect();
  const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
  const seen = shares.some((across) =>
    shares.some((down) => {
      const met = document.elementFromPoint(left + across * width, top + down * height);
      return met !== null && (focused.contains(met) || met.closest('label')?.contains(focused) === true);
    }),
  );
  return { what: focused.outerHTML.slice(0, 120), seen };
}
