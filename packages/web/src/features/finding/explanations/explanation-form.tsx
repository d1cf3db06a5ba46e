import { explanationAnswers } from '@renkei/casework';
import type { OpenFinding } from '@renkei/contract';
import type { ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { ChoiceGroup, Radio } from '../../../components/choice.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { useFieldError } from '../errors/use-field-error.ts';
import { nextStepMark } from '../next-step.ts';
import { BecauseFields } from './because-fields.tsx';
import { useExplanationForm } from './use-explanation-form.ts';

type Props = {
  readonly view: OpenFinding;
  readonly explanation: OpenFinding['explanations'][number];
  readonly onSaved: () => void;
};

/** Three answers and nothing filled in but whom to ask. Each explanation is saved by itself. */
export function ExplanationForm({ view, explanation, onSaved }: Props): ReactNode {
  const { t, pick } = useTexts();
  const error = useFieldError();
  const form = useExplanationForm(view, explanation, onSaved);
  const { values, change, submit, saving, prefix } = form;
  const fields = (name: string) => ({ id: `${prefix}-${name}`, error: error(`${prefix}-${name}`) });
  const decided = values.answer === 'applies' || values.answer === 'does-not-apply';
  return (
    <form noValidate onSubmit={submit} className="screen-only mt-2 grid gap-3">
      <ChoiceGroup {...fields('answer')} legend={t('finding.explanation.answer')}>
        <div className="flex flex-wrap gap-x-7 max-wide:grid">
          {explanationAnswers.map((each) => (
            <Radio
              key={each}
              name={`${prefix}-answer`}
              checked={values.answer === each}
              onChange={() => change({ answer: each })}
            >
              {t(`finding.explanation.${each}`)}
            </Radio>
          ))}
        </div>
      </ChoiceGroup>
      {decided && <BecauseFields form={form} />}
      {values.answer === 'cannot-tell' && (
        <TextField
          {...fields('whom')}
          required
          label={t('finding.explanation.whom')}
          hint={t('finding.explanation.whom-hint')}
          maxLength={200}
          value={values.whom}
          onChange={(event) => change({ whom: event.target.value })}
        />
      )}
      {values.answer !== null && (
        <div>
          <Button type="submit" variant="solid" size="m" disabled={saving} {...nextStepMark}>
            {t('finding.explanation.save')}
            <span className="sr-only">{pick(explanation.question)}</span>
          </Button>
        </div>
      )}
    </form>
  );
}
