import type { Account, Session } from '@renkei/contract';
import { type ReactNode, useState } from 'react';
import { StatusLine } from '../components/status-line.tsx';
import { AccessDialog } from '../session/access-dialog.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { DeskOutlet } from './desk-outlet.tsx';
import { DeskNavigation } from './desk-navigation.tsx';
import { KeyList } from './key-list.tsx';
import { Palette } from './palette.tsx';
import { PurposeBar } from './purpose-bar.tsx';
import { PurposeEnding } from './purpose-ending.tsx';
import { SkipLink } from './skip-link.tsx';
import { Strip } from './strip.tsx';
import { useShellKeys } from './use-shell-keys.ts';

/** What is open over the page. `reference` is the palette with a reference begun. */
export type Over = 'palette' | 'reference' | 'keys' | 'purpose';

type Props = { readonly session: Session; readonly actor: Account };

export function DeskShell({ session, actor }: Props): ReactNode {
  const { t } = useTexts();
  const [over, setOver] = useState<Over | null>(null);
  useShellKeys(actor.role, setOver);
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <Strip session={session} actor={actor} onOpen={setOver} />
      <PurposeBar session={session} onChange={() => setOver('purpose')} />
      <PurposeEnding session={session} />
      <div className="flex grow flex-col wide:grid wide:grid-cols-[112px_minmax(0,1fr)] print:block">
        <DeskNavigation role={actor.role} label={t('shell.navigation')} />
        <main id="main" tabIndex={-1} className="min-w-0 grow">
          <DeskOutlet role={actor.role} />
        </main>
      </div>
      <StatusLine />
      <Palette
        role={actor.role}
        begun={over === 'reference' ? 'F-' : ''}
        isOpen={over === 'palette' || over === 'reference'}
        onClose={() => setOver(null)}
        onOpen={setOver}
      />
      <KeyList isOpen={over === 'keys'} onClose={() => setOver(null)} />
      <AccessDialog
        session={session}
        actor={actor}
        wanted={over === 'purpose'}
        onClose={() => setOver(null)}
      />
    </div>
  );
}
