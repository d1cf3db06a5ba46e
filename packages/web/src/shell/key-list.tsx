import { type ReactNode, useState } from 'react';
import { DialogFrame } from '../components/dialog-frame.tsx';
import type { KeyBinding } from '../keys/key-binding.ts';
import { currentBindings } from '../keys/key-registry.ts';
import { useSettings } from '../session/settings.ts';
import { useTexts } from '../texts/use-texts.ts';

type Props = { readonly isOpen: boolean; readonly onClose: () => void };

/** What the keys do on this screen, as it was when the list was opened. */
export function KeyList({ isOpen, onClose }: Props): ReactNode {
  const { t } = useTexts();
  return (
    <DialogFrame title={t('keys.title')} isOpen={isOpen} onClose={onClose}>
      <KeyTable />
    </DialogFrame>
  );
}

function KeyTable(): ReactNode {
  const { t } = useTexts();
  const { keys: on } = useSettings();
  const [bindings] = useState<readonly KeyBinding[]>(currentBindings);
  return (
    <>
      <p className="mb-3 leading-160">{t(on ? 'keys.about' : 'keys.about-off')}</p>
      <dl className="grid grid-cols-[8rem_minmax(0,1fr)] gap-x-4 border-t border-line">
        {bindings.map(({ keys, label }) => (
          <div key={keys} className="col-span-2 grid grid-cols-subgrid border-b border-line py-2">
            <dt className="flex gap-1">
              {keys.split(/[ +]/).map((key, _, parts) => (
                <kbd key={key} className="ref rounded-4 border border-edge px-1.5">
                  {parts[0] === 'Ctrl' ? key.replace(/^./, (letter) => letter.toUpperCase()) : key}
                </kbd>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
