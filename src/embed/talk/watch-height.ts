/** Tells how high the page is, once for each layout that has settled. */

/** Milliseconds without another change. */
const SETTLED = 100;
/** Milliseconds in which a host would have answered. */
const ANSWERED = 2000;
/** CSS pixels: less is rounding, and answering it could go on for ever. */
const WORTH_TELLING = 1;

export interface HeightWatch {
  /** Tells it once more, though it has not changed: whoever asks has not heard it. */
  readonly again: () => void;
  readonly stop: () => void;
}

/** @param tell gets CSS pixels; never 0, as of a frame that is not laid out because nobody can see it */
export function watchHeight(root: HTMLElement, tell: (height: number) => void): HeightWatch {
  let told = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let answer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const { width, height } = root.getBoundingClientRect();
    if (width === 0 || root.dataset['ready'] !== 'true') return;
    if (Math.abs(height - told) <= WORTH_TELLING) return;
    told = height;
    tell(height);
    clearTimeout(answer);
    answer = setTimeout(markUnheard, ANSWERED);
  };
  /** A frame that stays as it is has to scroll by itself. */
  const markUnheard = () => {
    root.toggleAttribute('data-unheard', innerHeight + WORTH_TELLING < told);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, SETTLED);
  };
  const sizes = new ResizeObserver(soon);
  sizes.observe(root);
  const marks = new MutationObserver(soon);
  marks.observe(root, { attributeFilter: ['data-ready'] });
  return {
    again: () => {
      told = 0;
      soon();
    },
    stop: () => {
      clearTimeout(timer);
      clearTimeout(answer);
      root.removeAttribute('data-unheard');
      sizes.disconnect();
      marks.disconnect();
    },
  };
}
