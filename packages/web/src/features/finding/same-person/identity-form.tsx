import type { IdentityAnswer } from '@renkei/casework';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { ChoiceGroup, Radio } from '../../../components/choice.tsx';
import { announce } from '../../../components/status-message.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { useFieldError } from '../errors/use-field-error.ts';
import { useFindingWork } from '../finding-work.ts';
import { nextStepMark } from '../next-step.ts';
import type { ReadableFinding } from '../steps.ts';
import { answersFor, answerText, questionText } from './identity-answers.ts';

const field = 'identity-answer';

/** The officer's own answer, before anything the calculation says. A saved answer can be changed until an outcome stands. */
export function IdentityForm({
  view,
  onSaved,
}: {
  readonly view: ReadableFinding;
  readonly onSaved: () => void;
}): ReactNode {
  const { t } = useTexts();
  const { save, saving, showProblems } = useFindingWork();
  const error = useFieldError()(field);
  const [answer, setAnswer] = useState<IdentityAnswer | null>(
    view.kind === 'open' ? (view.identity?.answer ?? null) : null,
  );
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (answer === null) return showProblems([{ field, text: 'finding.error.identity' }]);
    const saved = await save({ type: 'identity-answered', version: view.version, answer });
    if (saved === undefined) return undefined;
    announce(t('finding.identity.saved'));
    onSaved();
    document.getElementById('step-1-title')?.focus();
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="screen-only mt-5 grid gap-4">
      <ChoiceGroup id={field} legend={t(questionText(view))} error={error} required>
        <div className="grid gap-x-7 wide:grid-cols-2">
          {answersFor(view).map((each) => (
            <Radio
              key={each}
              name={field}
              value={each}
              checked={answer === each}
              onChange={() => setAnswer(each)}
              {...(view.compares === 'candidates' ? {} : { hint: t(`finding.identity.${each}.hint`) })}
            >
              <span className="text-base">{t(answerText(view, each))}</span>
            </Radio>
          ))}
        </div>
      </ChoiceGroup>
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" variant="solid" size="l" disabled={saving} {...nextStepMark}>
          {t('finding.identity.save')}
        </Button>
        {view.kind === 'blind' && <span className="text-quiet">{t('finding.identity.then')}</span>}
      </div>
    </form>
  );
}
