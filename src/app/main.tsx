import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { preloadForAddress } from '#pages/late-parts.ts';
import { keepPrerendered } from '#pages/explore/prerendered.tsx';
import { Session } from '#session/session.tsx';
import { start } from '#session/start.ts';
import '#ui/base.css';
import { App } from './app.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element #root to stand in.');

const [{ base, client }] = await Promise.all([start(), preloadForAddress()]);
keepPrerendered();
delete document.documentElement.dataset['narrowing'];
createRoot(root).render(
  <StrictMode>
    <Session base={base} client={client}>
      <App />
    </Session>
  </StrictMode>,
);
