import type { ReactNode } from 'react';
import { TextField } from '../../../components/text-field.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { useFieldError } from '../errors/use-field-error.ts';
import { DayField } from './day-field.tsx';
import { outcomeFields, type OutcomeValues } from './outcome-form-values.ts';

type Props = {
  readonly values: OutcomeValues;
  readonly today: string;
  readonly onChange: (change: Partial<OutcomeValues>) => void;
};

/** For "needs information": who was asked, and by when. */
export function InformationFields({ values, today, onChange }: Props): ReactNode {
  const { t } = useTexts();
  const error = useFieldError();
  return (
    <div className="grid gap-4 border-s-[3px] border-action bg-sunk p-3 wide:grid-cols-2">
      <TextField
        id={outcomeFields.whom}
        error={error(outcomeFields.whom)}
        required
        label={t('finding.information.whom')}
        hint={t('finding.information.whom-hint')}
        maxLength={200}
        value={values.whom}
        onChange={(event) => onChange({ whom: event.target.value })}
      />
      <DayField
        id={outcomeFields.dueOn}
        error={error(outcomeFields.dueOn)}
        label={t('finding.information.due')}
        today={today}
        value={values.dueOn}
        onChange={(dueOn) => onChange({ dueOn })}
      />
    </div>
  );
}
