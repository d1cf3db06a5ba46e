import type { Account, Session } from '@renkei/contract';
import { type ReactNode, useEffect } from 'react';
import { Button } from '../components/button.tsx';
import { DialogFrame } from '../components/dialog-frame.tsx';
import { FaultPanel } from '../components/fault-panel.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { PurposeForm } from './purpose-form.tsx';
import { useAccessGate } from './use-access-gate.ts';
import { usePurposeClock } from './use-purpose-clock.ts';
import { useSignIn } from './use-session.ts';

type Props = {
  readonly session: Session;
  /** Who opened this page. */
  readonly actor: Account;
  /** The purpose is to be changed, though it has not ended. */
  readonly wanted: boolean;
  readonly onClose: () => void;
};

/** Sign-in or purpose again, over the open page, which keeps what was typed. Where somebody else signed in, it is emptied. */
export function AccessDialog({ session, actor, wanted, onClose }: Props): ReactNode {
  const { t } = useTexts();
  const gate = useAccessGate();
  const ended = usePurposeClock(session.purpose) === 'ended';
  const another = session.actor !== null && session.actor.id !== actor.id;
  useEffect(() => {
    if (another) location.assign('/');
  }, [another]);
  const granted = session.actor !== null && !ended;
  useEffect(() => {
    if (granted && gate.asking) gate.done(true);
  }, [granted, gate]);
  const signedOut = session.actor === null;
  return (
    <DialogFrame
      title={t(signedOut ? 'sign-in.again' : ended ? 'purpose.again' : 'purpose.heading')}
      isOpen={wanted || !granted}
      binding={!granted}
      onClose={onClose}
    >
      {signedOut ? <SignInAgain actor={actor} /> : <PurposeForm session={session} onDone={onClose} />}
    </DialogFrame>
  );
}

function SignInAgain({ actor }: { readonly actor: Account }): ReactNode {
  const { t, pick } = useTexts();
  const signIn = useSignIn();
  return (
    <div className="grid gap-4 leading-170">
      <p className="text-base">{t('sign-in.again-about')}</p>
      {signIn.isError && <FaultPanel fault={signIn.error} />}
      <div className="flex flex-wrap gap-3">
        <Button variant="solid" size="l" disabled={signIn.isPending} onClick={() => signIn.mutate(actor.id)}>
          {t('sign-in.again-as', { name: pick(actor.name) })}
        </Button>
        <Button variant="plain" size="l" onClick={() => location.assign('/')}>
          {t('sign-in.as-another')}
        </Button>
      </div>
    </div>
  );
}
