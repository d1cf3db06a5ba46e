import { i18n } from '../texts/i18n.ts';
import { onSettingsChange, settingsNow } from './settings.ts';

/** Puts language and theme on <html>, now and with every change. Called once, before the first picture. */
export function applySettings(): void {
  apply();
  onSettingsChange(apply);
}

function apply(): void {
  const { language, theme } = settingsNow();
  i18n.activate(language);
  const html = document.documentElement;
  html.lang = language;
  if (theme === 'system') delete html.dataset['theme'];
  else html.dataset['theme'] = theme;
}
