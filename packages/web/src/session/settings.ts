import { useSyncExternalStore } from 'react';
import { isLanguage, type Language } from '../texts/language.ts';

export const themes = ['light', 'dark', 'system'] as const;
export type Theme = (typeof themes)[number];

/** How this browser shows the workbench. Nothing about persons or work is kept here. */
export type Settings = {
  readonly language: Language;
  readonly theme: Theme;
  /** Whether single keys act (WCAG 2.1.4). */
  readonly keys: boolean;
  /** Whether the filter column stands beside a list. */
  readonly filters: boolean;
};

const STORED_AS = 'renkei.settings';

let current: Settings | null = null;
let listeners: readonly (() => void)[] = [];

export function settingsNow(): Settings {
  current ??= read();
  return current;
}

export function changeSettings(change: Partial<Settings>): void {
  current = { ...settingsNow(), ...change };
  try {
    localStorage.setItem(STORED_AS, JSON.stringify(current));
  } catch {
    // A browser that keeps nothing still works: the choice lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

export function useSettings(): Settings {
  return useSyncExternalStore(onSettingsChange, settingsNow);
}

export function onSettingsChange(listener: () => void): () => void {
  listeners = [...listeners, listener];
  return () => {
    listeners = listeners.filter((other) => other !== listener);
  };
}

function read(): Settings {
  const stored = parse(storedText());
  const first: Language = navigator.language.startsWith('ja') ? 'ja' : 'en';
  return {
    language: isLanguage(stored['language']) ? stored['language'] : first,
    theme: themes.find((theme) => theme === stored['theme']) ?? 'system',
    keys: stored['keys'] !== false,
    filters: stored['filters'] !== false,
  };
}

function storedText(): string | null {
  try {
    return localStorage.getItem(STORED_AS);
  } catch {
    return null;
  }
}

function parse(text: string | null): Record<string, unknown> {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
