import { ChevronDown } from 'lucide';
import { useRef } from 'react';
import * as words from '#messages/app.ts';
import { LANGUAGES, OWN_NAMES } from '#messages/languages.ts';
import { spokenLanguage } from '#messages/say.ts';
import { Icon } from '#ui/icon.tsx';
import { usePageKey } from '#ui/use-page-key.ts';
import { usePressOutside } from '#ui/use-press-outside.ts';
import { formatViewState } from '#url-state/format.ts';
import type { ViewState } from '#url-state/view-state.ts';

/**
 * Each language by its own name, in its own script. Links, for another language is another page: its words and those of the timeline are
 * others. It is a script that speaks them: without one, all pages are in English, and no other is offered. The browser opens and shuts the
 * menu; Escape and a press elsewhere shut it too.
 */
export function LanguageMenu({ state }: { readonly state: ViewState }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const shut = () => {
    if (menu.current) menu.current.open = false;
  };
  usePressOutside(menu, true, shut);
  usePageKey(({ key, defaultPrevented }) => {
    if (key !== 'Escape' || defaultPrevented || !menu.current?.open) return;
    if (menu.current.contains(document.activeElement)) menu.current.querySelector('summary')?.focus();
    shut();
  });
  return (
    <details className="languages needs-script" ref={menu}>
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
