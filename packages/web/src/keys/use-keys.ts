import { useEffect, useRef } from 'react';
import { settingsNow } from '../session/settings.ts';
import type { KeyBinding, KeyPlace } from './key-binding.ts';
import { addBindings, press } from './key-registry.ts';

export type { KeyBinding } from './key-binding.ts';

/**
 * The one listener for keys of the whole workbench. Bindings live as long as the component; a later one wins over an
 * earlier one of the same keys. Pass an array that may be new at every render: only a change of keys or words registers anew.
 */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  });
  const signature = bindings.map(({ keys, label }) => `${keys}\t${label}`).join('\n');
  useEffect(() => {
    if (signature === '') return undefined;
    listen();
    const stable = signature.split('\n').map((line) => {
      const [keys = '', label = ''] = line.split('\t');
      return { keys, label, run: () => latest.current.find((binding) => binding.keys === keys)?.run() };
    });
    return addBindings(stable);
  }, [signature]);
}

let listening = false;

function listen(): void {
  if (listening) return;
  listening = true;
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    if (press(event, placeOf(event.target), settingsNow().keys, event.timeStamp)) event.preventDefault();
  });
}

function placeOf(target: EventTarget | null): KeyPlace {
  if (document.querySelector('[role=dialog],[role=alertdialog],dialog[open]') !== null) return 'dialog';
  if (!(target instanceof Element)) return 'page';
  const checks = 'input:is([type=checkbox],[type=radio],[type=button],[type=submit])';
  if (target.closest('[role=menu],[role=listbox]') !== null) return 'field';
  if (target.matches(checks)) return 'control';
  if (target.matches('input,textarea,select,[contenteditable=true]')) return 'field';
  return target.closest('a,button,summary') === null ? 'page' : 'control';
}
