/** The look a person chose; *system* follows the system's. */
export type Theme = 'system' | 'light' | 'dark';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
const NAME = 'backchannel-theme';

/** The theme chosen in this browser; *system* where nothing can be read. */
export function chosenTheme(): Theme {
  try {
    const kept = localStorage.getItem(NAME);
    return THEMES.find((theme) => theme === kept) ?? 'system';
  } catch {
    return 'system';
  }
}

/** The theme after the chosen one, in the order system, light, dark. */
export function nextTheme(): Theme {
  const next = (THEMES.indexOf(chosenTheme()) + 1) % THEMES.length;
  return THEMES[next] ?? 'system';
}

/** Applies a theme and remembers it, where the browser lets it. */
export function chooseTheme(theme: Theme): void {
  applyTheme(theme);
  try {
    localStorage.setItem(NAME, theme);
  } catch {
    // Without storage the theme holds until the page is left.
  }
}

/** Applies a theme to the page. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
