/** How both shells begin in the browser: their data first, then one rendering that takes the place of the prerendered text. */
import { type ReactNode, startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Session } from '#session/session.tsx';
import { tellLanguage } from '#session/language.ts';
import { start, type Start } from '#session/start.ts';
import { keepPrerendered } from './explore/prerendered.tsx';
import { FaultBoundary } from './fault-boundary.tsx';
import { preloadForAddress } from './late-parts.ts';
import { isServed, sayIfSlow, triedAgain } from './served-text.tsx';

export async function mount(shell: ReactNode): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element #root to stand in.');
  const { base, client } = await begun(root);
  keepPrerendered();
  delete document.documentElement.dataset['narrowing'];
  tellLanguage();
  const page = (
    <StrictMode>
      <FaultBoundary variant="page">
        <Session base={base} client={client}>
          {shell}
        </Session>
      </FaultBoundary>
    </StrictMode>
  );
  // In slices: the text that stands can be scrolled, and its links followed, between them.
  startTransition(() => {
    createRoot(root).render(page);
  });
}

/** Begins anew as often as its reader asks, as long as there is a text that stands meanwhile: a failure never takes it away. */
async function begun(root: HTMLElement): Promise<Start> {
  for (;;) {
    const said = sayIfSlow(root);
    const [started] = await Promise.all([start(), preloadForAddress()]);
    said();
    if (!started.missing || !isServed(root)) return started;
    await triedAgain(root, started.missing);
  }
}
