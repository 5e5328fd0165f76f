/** The text that the build wrote, while the page's data are on their way or cannot be had: it stays, and what is said of them stands beside it. */
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { standsStill } from '#messages/errors.ts';
import { meanwhile } from '#messages/explore.ts';
import { directionOf } from '#messages/languages.ts';
import { spokenLanguage } from '#messages/say.ts';
import { explainDelay, explainError } from '#queries/explain-error.ts';
import type { Missing } from '#session/start.ts';
import { ErrorNotice } from '#views/notices/error-notice.tsx';
import { Slow } from './slow.tsx';
import { reload } from './waiting.tsx';
import './waiting.css';

/** Whether there is such a text: not while the page is worked on. */
export function isServed(root: HTMLElement): boolean {
  return root.querySelector('[data-prerendered] main') !== null;
}

/** At the foot of the screen, until the result is called; the text of an explore page tells events whatever the address asks for. */
export function sayIfSlow(root: HTMLElement): () => void {
  const delay = explainDelay('timeline');
  const why = root.querySelector('.explore') ? { ...delay, what: meanwhile() } : delay;
  return say(<Slow why={why} retry={reload} variant="inline" />, (word) => {
    word.className += ' slow-start';
    (root.querySelector('main') ?? root).append(word);
  });
}

/** Above the text: what is missing, and that the text is whole all the same. Ends when the reader wants another try, or the line is back. */
export function triedAgain(root: HTMLElement, { error, wanted }: Missing): Promise<void> {
  const { dataset } = document.documentElement;
  const why = explainError(error, wanted);
  if (dataset['narrowing'] !== undefined) dataset['narrowing'] = '';
  dataset['broken'] = '';
  dataset['ready'] = 'true';
  return new Promise((done) => {
    const again = (): void => {
      removeEventListener('online', again);
      said();
      delete dataset['broken'];
      delete dataset['ready'];
      done();
    };
    addEventListener('online', again);
    const notice = <ErrorNotice {...why} also={stands(dataset)} onRetry={why.retry ? again : undefined} />;
    const said = say(notice, (word) => {
      root.querySelector('main')?.prepend(word);
    });
  });
}

function stands({ narrowing }: DOMStringMap): string {
  return narrowing === undefined ? standsStill() : `${standsStill()} ${meanwhile()}`;
}

/** The page may be in another language than the text that it was served with. */
function say(word: ReactNode, put: (place: HTMLElement) => void): () => void {
  const place = document.createElement('div');
  place.className = 'page';
  place.lang = spokenLanguage();
  place.dir = directionOf(spokenLanguage());
  put(place);
  const root = createRoot(place);
  root.render(word);
  return () => {
    root.unmount();
    place.remove();
  };
}
