import type { OpenFinding } from '@renkei/contract';
import { type ReactNode, useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Textarea } from '../../../components/text-field.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { useReasonForm } from './use-reason-form.ts';

/** After the out-tray an outcome is never undone: it is withdrawn by a new entry that says why. */
export function WithdrawForm({ view }: { readonly view: OpenFinding }): ReactNode {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  const { onSubmit, saving, area } = useReasonForm({
    field: 'withdraw-reason',
    step: (reason) => ({ type: 'outcome-withdrawn', version: view.version, reason }),
    said: t('finding.withdraw.saved'),
  });
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
        <form noValidate onSubmit={onSubmit} className="grid gap-3">
          <Textarea {...area} label={t('finding.withdraw.reason')} hint={t('finding.withdraw.hint')} />
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
