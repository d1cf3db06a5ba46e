import type { Purpose, Session } from '@renkei/contract';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Badge } from '../components/badge.tsx';
import { Button } from '../components/button.tsx';
import { ChoiceGroup, Radio } from '../components/choice.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { FaultPanel } from '../components/fault-panel.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { useChoosePurpose } from './use-session.ts';

type Props = { readonly session: Session; readonly onDone?: () => void };

export function PurposeForm({ session, onDone }: Props): ReactNode {
  const { t, pick } = useTexts();
  const choose = useChoosePurpose();
  const [attempt, setAttempt] = useState(0);
  const [chosen, setChosen] = useState<Purpose['id'] | null>(session.purpose?.id ?? null);
  const missing = attempt > 0 && chosen === null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (chosen !== null) choose.mutate(chosen, { onSuccess: () => onDone?.() });
  };
  return (
    <form onSubmit={submit} noValidate>
      <p className="mb-5 text-base leading-170">{t('purpose.about')}</p>
      {choose.isError && <FaultPanel fault={choose.error} />}
      <ErrorSummary
        attempt={attempt}
        faults={missing ? [{ fieldId: 'purpose', message: t('purpose.choose-one') }] : []}
      />
      <ChoiceGroup
        id="purpose"
        legend={t('purpose.for')}
        error={missing ? t('purpose.choose-one') : undefined}
        className="text-base"
      >
        {session.purposes.map(({ id, name, basis, verified }) => (
          <Radio
            key={id}
            name="purpose"
            value={id}
            checked={chosen === id}
            onChange={() => setChosen(id)}
            className="border-b border-line py-3"
            hint={t('purpose.basis-is', { basis: pick(basis) })}
          >
            {pick(name)}
            {!verified && <Badge className="ms-2">{t('common.not-verified')}</Badge>}
          </Radio>
        ))}
      </ChoiceGroup>
      <Button type="submit" variant="solid" size="l" className="mt-6" disabled={choose.isPending}>
        {t('purpose.submit')}
      </Button>
    </form>
  );
}
