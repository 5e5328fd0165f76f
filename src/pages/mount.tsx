/** How both shells begin in the browser: their data first, then one rendering that takes the place of the prerendered text. */
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Session } from '#session/session.tsx';
import { start } from '#session/start.ts';
import { keepPrerendered } from './explore/prerendered.tsx';
import { FaultBoundary } from './fault-boundary.tsx';
import { preloadForAddress } from './late-parts.ts';

export async function mount(shell: ReactNode): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element #root to stand in.');
  const [{ base, client }] = await Promise.all([start(), preloadForAddress()]);
  keepPrerendered();
  delete document.documentElement.dataset['narrowing'];
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
