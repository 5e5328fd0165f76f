import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Session } from '#session/session.tsx';
import { start } from '#session/start.ts';
import '#ui/base.css';
import { Embed } from './embed.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element #root to stand in.');

const { base, client } = await start();
delete document.documentElement.dataset['narrowing'];
createRoot(root).render(
  <StrictMode>
    <Session base={base} client={client}>
      <Embed />
    </Session>
  </StrictMode>,
);
