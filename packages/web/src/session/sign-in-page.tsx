import type { Session } from '@renkei/contract';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../components/button.tsx';
import { ChoiceGroup, Radio } from '../components/choice.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { FaultPanel } from '../components/fault-panel.tsx';
import { PageHeading } from '../shell/page-heading.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { EntrancePage } from './entrance-page.tsx';
import { useSignIn } from './use-session.ts';

/** Demo mode: choose who you are. Real sign-in replaces this page, not what comes after it. */
export function SignInPage({ session }: { readonly session: Session }): ReactNode {
  const { t, pick } = useTexts();
  const signIn = useSignIn();
  const [attempt, setAttempt] = useState(0);
  const [chosen, setChosen] = useState<string | null>(null);
  const missing = attempt > 0 && chosen === null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (chosen !== null) signIn.mutate(chosen);
  };
  return (
    <EntrancePage session={session}>
      <PageHeading title={t('sign-in.title')} className="mb-2">
        {t('sign-in.heading')}
      </PageHeading>
      <p className="mb-5 text-base leading-170">{t('sign-in.about')}</p>
      {signIn.isError && <FaultPanel fault={signIn.error} />}
      <form onSubmit={submit} noValidate>
        <ErrorSummary
          attempt={attempt}
          faults={missing ? [{ fieldId: 'account', message: t('sign-in.choose-one') }] : []}
        />
        <ChoiceGroup
          id="account"
          legend={t('sign-in.account')}
          error={missing ? t('sign-in.choose-one') : undefined}
          className="text-base"
        >
          {session.accounts.map((account) => (
            <Radio
              key={account.id}
              name="account"
              value={account.id}
              checked={chosen === account.id}
              onChange={() => setChosen(account.id)}
              className="border-b border-line py-3"
              hint={t('sign-in.role-and-desk', { role: t(`role.${account.role}`), desk: pick(account.desk) })}
            >
              <bdi translate="no">{pick(account.name)}</bdi>
            </Radio>
          ))}
        </ChoiceGroup>
        <Button type="submit" variant="solid" size="l" className="mt-6" disabled={signIn.isPending}>
          {t('sign-in.submit')}
        </Button>
      </form>
    </EntrancePage>
  );
}
