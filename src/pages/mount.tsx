/** How both shells begin in the browser: their data first, then one rendering that takes the place of the prerendered text. */
import { type ReactNode, StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { meanwhile } from '#messages/explore.ts';
import { explainDelay } from '#queries/explain-error.ts';
import { Session } from '#session/session.tsx';
import { tellLanguage } from '#session/language.ts';
import { start } from '#session/start.ts';
import { keepPrerendered } from './explore/prerendered.tsx';
import { FaultBoundary } from './fault-boundary.tsx';
import { preloadForAddress, preloadForLanguage } from './late-parts.ts';
import { Slow } from './slow.tsx';
import { reload } from './waiting.tsx';

export async function mount(shell: ReactNode): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element #root to stand in.');
  const word = sayIfSlow(root);
  const [{ base, client }] = await Promise.all([start(), preloadForAddress(), preloadForLanguage()]);
  word.unmount();
  keepPrerendered();
  delete document.documentElement.dataset['narrowing'];
  tellLanguage();
  createRoot(root).render(
    <StrictMode>
      <FaultBoundary variant="page">
        <Session base={base} client={client}>
          {shell}
        </Session>
      </FaultBoundary>
    </StrictMode>,
  );
}

/** Below the text that the build wrote, which stays and can be read until the data have come; that of an explore page tells events whatever the address asks for. */
function sayIfSlow(root: HTMLElement): Root {
  const place = document.createElement('div');
  place.className = 'page slow-start';
  (root.querySelector('main') ?? root).append(place);
  const word = createRoot(place);
  const delay = explainDelay('timeline');
  const why = root.querySelector('.explore') ? { ...delay, what: meanwhile() } : delay;
  word.render(<Slow why={why} retry={reload} variant="inline" />);
  return word;
}
