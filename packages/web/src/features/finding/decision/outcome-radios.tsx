import { type Outcome, outcomes } from '@renkei/casework';
import type { OpenFinding } from '@renkei/contract';
import type { ReactNode } from 'react';
import { classNames } from '../../../components/class-names.ts';
import { ErrorText, RequirementBadge } from '../../../components/field.tsx';
import { isTextId } from '../../../texts/catalogue.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { useFieldError } from '../errors/use-field-error.ts';
import { outcomeFields, whyClosed } from './outcome-form-values.ts';

type Props = {
  readonly view: OpenFinding;
  readonly chosen: Outcome | null;
  readonly onChoose: (outcome: Outcome) => void;
};

/** Six outcomes, each with what happens then, and where one is not open, what is missing. */
export function OutcomeRadios({ view, chosen, onChoose }: Props): ReactNode {
  const { t } = useTexts();
  const error = useFieldError()(outcomeFields.outcome);
  return (
    <fieldset
      id={outcomeFields.outcome}
      tabIndex={-1}
      aria-describedby={error === undefined ? undefined : `${outcomeFields.outcome}-error`}
    >
      <legend className="mb-1 text-base font-bold">
        {t('finding.decision.legend')}
        <RequirementBadge />
      </legend>
      {error !== undefined && <ErrorText id={`${outcomeFields.outcome}-error`}>{error}</ErrorText>}
      <div className="border-t border-border">
        {outcomes.map((outcome) => (
          <OutcomeRadio
            key={outcome}
            outcome={outcome}
            closed={whyClosed(view, outcome)}
            chosen={chosen === outcome}
            onChoose={() => onChoose(outcome)}
          />
        ))}
      </div>
    </fieldset>
  );
}

type RadioProps = {
  readonly outcome: Outcome;
  readonly closed: string | null;
  readonly chosen: boolean;
  readonly onChoose: () => void;
};

function OutcomeRadio({ outcome, closed, chosen, onChoose }: RadioProps): ReactNode {
  const { t } = useTexts();
  const id = `outcome-${outcome}`;
  const why = `problem.${closed ?? ''}`;
  return (
    <div className="grid grid-cols-[1.5rem_9.25rem_minmax(0,1fr)] gap-x-3 border-b border-line py-3 leading-160 max-wide:grid-cols-[1.5rem_minmax(0,1fr)]">
      <input
        type="radio"
        id={id}
        name="outcome"
        className="mt-px"
        // A closed outcome is there to be read by everybody, also by those who hear the page: no native "disabled".
        aria-disabled={closed !== null}
        checked={chosen && closed === null}
        aria-describedby={`${id}-then`}
        onChange={() => {
          if (closed === null) onChoose();
        }}
      />
      <label
        htmlFor={id}
        className={classNames('text-base leading-[1.4] font-bold', closed !== null && 'text-quiet')}
      >
        {t(`finding.outcome.${outcome}.name`)}
      </label>
      <div id={`${id}-then`} className="max-wide:col-start-2">
        <p>{t(`finding.outcome.${outcome}.then`)}</p>
        {closed !== null && (
          <p className="font-bold">{isTextId(why) ? t(why) : t('finding.outcome.not-open')}</p>
        )}
      </div>
    </div>
  );
}
