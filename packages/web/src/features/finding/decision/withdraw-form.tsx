import type { OpenFinding } from '@renkei/contract';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { announce } from '../../../components/status-message.ts';
import { Textarea } from '../../../components/text-field.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { useFieldError } from '../errors/use-field-error.ts';
import { useFindingWork } from '../finding-work.ts';

const field = 'withdraw-reason';

/** After the out-tray an outcome is never undone: it is withdrawn by a new entry that says why. */
export function WithdrawForm({ view }: { readonly view: OpenFinding }): ReactNode {
  const { t } = useTexts();
  const { save, saving, showProblems } = useFindingWork();
  const error = useFieldError()(field);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return showProblems([{ field, text: 'finding.error.reason' }]);
    const saved = await save({ type: 'outcome-withdrawn', version: view.version, reason: reason.trim() });
    if (saved === undefined) return undefined;
    announce(t('finding.withdraw.saved'));
    document.getElementById('step-4-title')?.focus();
    return undefined;
  };
  return (
    <div className="screen-only grid gap-3">
      <p className="leading-160">{t('finding.withdraw.left')}</p>
      {view.mayAct && (
        <div>
          <Button size="m" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('finding.withdraw.open')}
          </Button>
        </div>
      )}
      {open && view.mayAct && (
        <form noValidate onSubmit={(event) => void submit(event)} className="grid gap-3">
          <Textarea
            id={field}
            error={error}
            required
            label={t('finding.withdraw.reason')}
            hint={t('finding.withdraw.hint')}
            maxLength={4000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <div>
            <Button type="submit" variant="solid" size="m" disabled={saving}>
              {t('finding.withdraw.save')}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
