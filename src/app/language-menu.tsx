import * as words from '#messages/app.ts';
import { type Language, LANGUAGES, OWN_NAMES } from '#messages/languages.ts';
import { spokenLanguage } from '#messages/say.ts';

interface LanguageMenuProps {
  readonly onLanguage: (language: Language) => void;
}

/** Each language by its own name, in its own script. */
export function LanguageMenu({ onLanguage }: LanguageMenuProps) {
  return (
    <label className="theme-menu">
      <span>{words.language()}</span>
      <select
        className="quiet-select"
        value={spokenLanguage()}
        onChange={(event) => {
          const chosen = LANGUAGES.find((known) => known === event.target.value);
          if (chosen) onLanguage(chosen);
        }}
      >
        {LANGUAGES.map((known) => (
          <option key={known} value={known} lang={known}>
            {OWN_NAMES[known]}
          </option>
        ))}
      </select>
    </label>
  );
}
