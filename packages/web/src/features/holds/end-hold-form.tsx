import { EndHold } from '@renkei/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { FaultPanel } from '../../components/fault-panel.tsx';
import { announce } from '../../components/status-message.ts';
import { Textarea } from '../../components/text-field.tsx';
import { nothing, send } from '../../http/api.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { holdsKey } from './holds-key.ts';

type Props = { readonly id: string; readonly references: string; readonly onLeave: () => void };

export function EndHoldForm({ id, references, onLeave }: Props): ReactNode {
  const { t } = useTexts();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [attempt, setAttempt] = useState(0);
  const end = useMutation({
    mutationFn: (body: EndHold) => send('POST', `/api/holds/${encodeURIComponent(id)}/end`, body, nothing),
    onSuccess: () => {
      announce(t('pauses.ended', { references }));
      return client.invalidateQueries({ queryKey: holdsKey });
    },
  });
  const parsed = EndHold.safeParse({ reason });
  const fault = attempt > 0 && !parsed.success ? t('pauses.reason-missing') : undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (parsed.success) end.mutate(parsed.data);
  };
  const fieldId = `reason-${id}`;
  return (
    <form
      onSubmit={submit}
      noValidate
      className="mt-3 grid max-w-2xl gap-3 border-s-[3px] border-action ps-4"
    >
      <p className="leading-170">{t('pauses.what-happens')}</p>
      <ErrorSummary attempt={attempt} faults={fault === undefined ? [] : [{ fieldId, message: fault }]} />
      {end.isError && <FaultPanel fault={end.error} />}
      <Textarea
        id={fieldId}
        label={t('pauses.reason')}
        hint={t('pauses.reason-hint')}
        required
        error={fault}
        maxLength={1000}
        rows={3}
        // The button that was pressed is gone: the focus goes to what it opened.
        ref={(area) => {
          if (attempt === 0 && reason === '' && area !== null && area.dataset['met'] === undefined) {
            area.dataset['met'] = '1';
            area.focus();
          }
        }}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="solid" size="m" disabled={end.isPending}>
          {t('pauses.end-now')}
        </Button>
        <Button variant="plain" size="m" onClick={onLeave}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
