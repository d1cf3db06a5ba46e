import type { Account, Session } from '@renkei/contract';
import { type ReactNode, useState } from 'react';
import { StatusLine } from '../components/status-line.tsx';
import { AccessDialog } from '../session/access-dialog.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { DeskOutlet } from './desk-outlet.tsx';
import { Emblem } from './emblem.tsx';
import { PurposeBar } from './purpose-bar.tsx';
import { PurposeEnding } from './purpose-ending.tsx';
import { SkipLink } from './skip-link.tsx';
import { SyntheticBox } from './synthetic-box.tsx';
import { useLeaveWhenIdle } from './use-leave-when-idle.ts';
import { UserMenu } from './user-menu.tsx';

type Props = { readonly session: Session; readonly actor: Account };

/** Another place, so that nobody mistakes it: own frame, no palette, no link to a desk, off paper, left when idle. */
export function ProtectionShell({ session, actor }: Props): ReactNode {
  const { t, pick } = useTexts();
  const [choosing, setChoosing] = useState(false);
  useLeaveWhenIdle();
  return (
    <div className="protection-frame flex min-h-dvh flex-col" data-print={t('protection.no-print')}>
      <SkipLink />
      <header className="strip strip--protection flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1 px-3 py-1 wide:px-4 wide:py-0">
        <Emblem character="護" />
        <strong className="text-base leading-120 max-wide:flex-1">{t('protection.workspace')}</strong>
        <span className="max-wide:hidden">{pick(actor.desk)}</span>
        <SyntheticBox today={session.today} />
        <UserMenu actor={actor} />
      </header>
      <PurposeBar session={session} onChange={() => setChoosing(true)} />
      <PurposeEnding session={session} />
      <main id="main" tabIndex={-1} className="min-w-0 grow">
        <DeskOutlet role={actor.role} />
      </main>
      <StatusLine />
      <AccessDialog session={session} actor={actor} wanted={choosing} onClose={() => setChoosing(false)} />
    </div>
  );
}
