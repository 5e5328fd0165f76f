import { useId, useState } from 'react';
import { directionOf, LANGUAGES, OWN_NAMES } from '#messages/languages.ts';
import { spokenLanguage } from '#messages/say.ts';
import { Either } from '#ui/either.tsx';
import { Asking } from './asking.tsx';
import { Links } from './links.tsx';
import { Over } from './over.tsx';
import { Pressing } from './pressing.tsx';
import { Quoting } from './quoting.tsx';
import { Shapes } from './shapes.tsx';
import { Tokens } from './tokens.tsx';
import './parts-page.css';

const SHOWN = [
  { value: 'both', label: 'Light and dark' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;
const DIRECTIONS = [
  { value: 'ltr', label: 'Left to right' },
  { value: 'rtl', label: 'Right to left' },
] as const;

type Shown = (typeof SHOWN)[number]['value'];
type Direction = (typeof DIRECTIONS)[number]['value'];

/** Every part of `ui`, for those who work on them. */
export function PartsPage() {
  const [shown, setShown] = useState<Shown>('both');
  const [direction, setDirection] = useState<Direction>(directionOf(spokenLanguage()));
  return (
    <main className="parts-page">
      <h1>Parts of the page</h1>
      <div className="parts-page__switches">
        <Either legend="Themes" options={SHOWN} value={shown} onChange={setShown} />
        <Either legend="Direction" options={DIRECTIONS} value={direction} onChange={setDirection} />
        <Languages />
      </div>
      <div className="parts-page__panes" dir={direction}>
        {(['light', 'dark'] as const).map(
          (theme) => (shown === 'both' || shown === theme) && <Pane key={theme} theme={theme} />,
        )}
      </div>
    </main>
  );
}

/** Another language is another page, as everywhere. */
function Languages() {
  return (
    <ul className="parts-page__languages">
      {LANGUAGES.map((language) => (
        <li key={language}>
          <a href={`?lang=${language}`} lang={language} aria-current={language === spokenLanguage()}>
            {OWN_NAMES[language]}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Pane({ theme }: { readonly theme: 'light' | 'dark' }) {
  const id = useId();
  return (
    <section className={`parts-pane parts-pane--${theme}`} aria-labelledby={id}>
      <h2 id={id}>{theme === 'light' ? 'By day' : 'By night'}</h2>
      <Tokens />
      <Pressing />
      <Links />
      <Asking />
      <Quoting />
      <Shapes />
      <Over />
    </section>
  );
}
