import { useEffect, useState } from 'react';
import { reveal } from '#ui/reveal.ts';

const LIST = '.event-list';
/** CSS pixels: what is cut off by less is rounding. */
const CUT = 8;

/** Whether the list is cut off, and what shows all of it. */
interface CutList {
  readonly isCut: boolean;
  readonly showAll: () => void;
}

/**
 * Of a frame as high as its content, the whole list would make a frame ten screens high in the middle of an article. It begins with its first part
 * (`fit.css`), and is whole as soon as a reader asks for more of it, or comes to it by keyboard or by a search of the browser.
 */
export function useCutList(): CutList {
  const [isCut, setCut] = useState(false);
  useEffect(() => {
    const look = () => {
      const list = document.querySelector(LIST);
      setCut(isPart() && list !== null && list.scrollHeight > list.clientHeight + CUT);
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(document.body);
    document.addEventListener('scroll', showWhatCame, true);
    return () => {
      sizes.disconnect();
      document.removeEventListener('scroll', showWhatCame, true);
    };
  }, []);
  return { isCut, showAll };
}

function isPart(): boolean {
  return document.documentElement.dataset['fit'] === 'part';
}

function showAll(): void {
  document.documentElement.dataset['fit'] = 'whole';
}

/** What is cut off does not scroll by hand: whatever has scrolled it has brought something into view that is to be seen. */
function showWhatCame({ target }: Event): void {
  if (!(target instanceof HTMLElement) || !target.matches(LIST) || target.scrollTop === 0 || !isPart())
    return;
  showAll();
  target.scrollTop = 0;
  const focused = document.activeElement;
  if (focused && target.contains(focused)) reveal(focused);
}
