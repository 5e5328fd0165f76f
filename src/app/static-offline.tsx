/** The page that a worker gives where there is no network, at whatever address: empty until its script shows what is kept of that address. */
import { renderToStaticMarkup } from 'react-dom/server';
import { directionOf, LANGUAGES } from '#messages/languages.ts';
import * as words from '#messages/offline.ts';
import { speak } from '#messages/say.ts';
import { speakIn } from '#session/language.ts';
import type { Rendered } from './render-page.tsx';

/** In all languages at once, since it is written before anyone asks; its address is of no use to whoever lists pages. */
export async function renderOffline(): Promise<Rendered> {
  const told = [];
  for (const language of LANGUAGES) {
    speak('en');
    await speakIn(language);
    told.push({ language, title: words.title(), opening: words.opening() });
  }
  speak('en');
  const html = renderToStaticMarkup(
    <>
      <header className="masthead">
        <a className="masthead__name" href="./">
          Sourceline
        </a>
      </header>
      <div role="main" className="page waiting">
        {told.map(({ language, title, opening }) => (
          <p key={language} lang={language} dir={directionOf(language)}>
            <strong>{title}</strong> {opening}
          </p>
        ))}
      </div>
    </>,
  );
  const [title, description] = [`${words.title()} · Sourceline`, words.opening()];
  return { file: 'offline.html', title, description, html, ...NOTHING_ELSE };
}

const NOTHING_ELSE = {
  preload: [],
  parts: [],
  ahead: [],
  aheadWhere: null,
  movedTo: undefined,
  unlisted: undefined,
  data: undefined,
} as const;
