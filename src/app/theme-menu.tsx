import * as words from '#messages/app.ts';
import { THEMES, type Theme } from '#url-state/view-state.ts';

interface ThemeMenuProps {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

export function ThemeMenu({ theme, onTheme }: ThemeMenuProps) {
  return (
    <label className="theme-menu">
      <span>{words.theme()}</span>
      <select
        className="quiet-select"
        value={theme}
        onChange={(event) => {
          const chosen = THEMES.find((known) => known === event.target.value);
          if (chosen) onTheme(chosen);
        }}
      >
        {THEMES.map((known) => (
          <option key={known} value={known}>
            {words.themeName({ theme: known })}
          </option>
        ))}
      </select>
    </label>
  );
}
