import { THEMES, type Theme } from '#url-state/view-state.ts';

const NAMES: Record<Theme, string> = { auto: 'As my device', light: 'Light', dark: 'Dark' };

interface ThemeMenuProps {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

export function ThemeMenu({ theme, onTheme }: ThemeMenuProps) {
  return (
    <label className="theme-menu">
      <span>Theme</span>
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
            {NAMES[known]}
          </option>
        ))}
      </select>
    </label>
  );
}
