import type { OpenFinding } from '@renkei/contract';
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/use-texts.ts';
import { HowItEnded } from './how-it-ended.tsx';
import { OutcomeFacts } from './outcome-facts.tsx';
import { SourceAnswerForm } from './source-answer-form.tsx';
import { useHasLeft } from './use-has-left.ts';
import { WithdrawForm } from './withdraw-form.tsx';

type Props = { readonly view: OpenFinding; readonly outcome: NonNullable<OpenFinding['outcome']> };

/** An outcome that stands: in the out-tray for ten minutes, and after that withdrawn only with a reason. */
export function SavedOutcome({ view, outcome }: Props): ReactNode {
  const { t } = useTexts();
  const left = useHasLeft(outcome);
  return (
    <div className="grid gap-4">
      <div className="border-s-[3px] border-action bg-sunk p-3">
        <p className="text-base font-bold">{t(`finding.outcome.${outcome.outcome}.name`)}</p>
        <OutcomeFacts view={view} outcome={outcome} />
      </div>
      <HowItEnded view={view} />
      <SourceAnswerForm view={view} />
      {left && <WithdrawForm view={view} />}
    </div>
  );
}
