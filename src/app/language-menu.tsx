import { ChevronDown } from 'lucide';
import * as words from '#messages/app.ts';
import { LANGUAGES, OWN_NAMES } from '#messages/languages.ts';
import { spokenLanguage } from '#messages/say.ts';
import { Icon } from '#ui/icon.tsx';
import { formatViewState } from '#url-state/format.ts';
import type { ViewState } from '#url-state/view-state.ts';

/** Each language by its own name, in its own script. Links, for another language is another page: its words and those of the timeline are others. */
export function LanguageMenu({ state }: { readonly state: ViewState }) {
  return (
    <details className="languages">
      <summary className="quiet-select">
        <span className="sr-only">{words.language()}: </span>
        {OWN_NAMES[spokenLanguage()]}
        <Icon of={ChevronDown} size={15} />
      </summary>
      <ul>
        {LANGUAGES.map((lang) => (
          <li key={lang}>
            <a
              href={`?${formatViewState({ ...state, lang })}`}
              lang={lang}
              hrefLang={lang}
              aria-current={lang === spokenLanguage()}
            >
              {OWN_NAMES[lang]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
