import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LANGUAGES } from '#messages/languages.ts';
import { languageFor, speakIn, tellLanguage } from '#session/language.ts';
import '#ui/base.css';
import { PartsPage } from './parts-page.tsx';

const asked = new URLSearchParams(location.search).get('lang');
await speakIn(languageFor(LANGUAGES.find((language) => language === asked) ?? null, []));
tellLanguage();
document.title = 'Parts of the page';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <PartsPage />
    </StrictMode>,
  );
