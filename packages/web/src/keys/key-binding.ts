/** One key or sequence and what it does. Keys move and open; they never commit. */
export type KeyBinding = {
  /** `j`, `/`, `?`, `Enter`, `Escape`, `Ctrl+Enter`, or a sequence of two: `g f`. */
  readonly keys: string;
  /** What it does, for the list behind `?`. */
  readonly label: string;
  readonly run: () => void;
};

export type PressedKey = {
  readonly key: string;
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

/** Where the key was pressed. */
export type KeyPlace = 'page' | 'control' | 'field' | 'dialog';

/** True while an input method is composing. WebKit reports the confirming Enter without `isComposing`, but with 229. */
export function isComposing({ isComposing, keyCode }: Pick<PressedKey, 'isComposing' | 'keyCode'>): boolean {
  return isComposing || keyCode === 229;
}

/** `Ctrl+Enter`, `Ctrl+k`, `j`; undefined for keys that only modify. Command counts as Ctrl. */
export function nameOf(event: PressedKey): string | undefined {
  if (['Control', 'Shift', 'Alt', 'Meta'].includes(event.key) || event.altKey) return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.ctrlKey || event.metaKey ? `Ctrl+${key}` : key;
}

/**
 * Whether a key may act here. Single keys are dead in fields and dialogs and where the user turned them off (WCAG 2.1.4);
 * Enter on a link or button is that control's own; with Ctrl they also work in fields.
 */
export function mayAct(name: string, place: KeyPlace, singleKeysOn: boolean): boolean {
  if (name.startsWith('Ctrl+')) return place !== 'dialog';
  if (!singleKeysOn || place === 'dialog' || place === 'field') return false;
  return place === 'page' || name !== 'Enter';
}
