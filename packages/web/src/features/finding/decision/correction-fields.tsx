import type { OpenFinding } from '@renkei/contract';
import type { ReactNode } from 'react';
import { ChoiceGroup, Radio } from '../../../components/choice.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { useFieldError } from '../errors/use-field-error.ts';
import { outcomeFields, type OutcomeValues } from './outcome-form-values.ts';
import { recordsOf } from './records-of.ts';

type Props = {
  readonly view: OpenFinding;
  readonly values: OutcomeValues;
  readonly onChange: (change: Partial<OutcomeValues>) => void;
};

/** For "error in a record": which record, by file and line, and which item of it. */
export function CorrectionFields({ view, values, onChange }: Props): ReactNode {
  const { t } = useTexts();
  const error = useFieldError();
  return (
    <div className="grid gap-4 border-s-[3px] border-action bg-sunk p-3">
      <ChoiceGroup
        id={outcomeFields.record}
        error={error(outcomeFields.record)}
        required
        legend={t('finding.correction.record')}
      >
        <div className="grid gap-x-6 wide:grid-cols-2">
          {recordsOf(view).map(({ file, line }) => {
            const record = t('finding.record', { file, line: String(line) });
            return (
              <Radio
                key={record}
                name={outcomeFields.record}
                checked={values.record === `${file}#${String(line)}`}
                onChange={() => onChange({ record: `${file}#${String(line)}` })}
              >
                {record}
              </Radio>
            );
          })}
        </div>
      </ChoiceGroup>
      <TextField
        id={outcomeFields.item}
        error={error(outcomeFields.item)}
        required
        label={t('finding.correction.item')}
        hint={t('finding.correction.item-hint')}
        maxLength={200}
        value={values.item}
        onChange={(event) => onChange({ item: event.target.value })}
      />
    </div>
  );
}
