import type { IdentityAnswer } from '@renkei/casework';
import type { ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import type { ReadableFinding } from '../steps.ts';
import { answerText } from './identity-answers.ts';

type Props = {
  readonly view: ReadableFinding;
  readonly answer: IdentityAnswer;
  readonly looking: boolean;
  readonly onLook: () => void;
};

/** Step 1, folded: the answer, and the way back to it. Who and when stand in its header. */
export function IdentitySaved({ view, answer, looking, onLook }: Props): ReactNode {
  const { t } = useTexts();
  return (
    <div className="mb-3 flex flex-wrap items-baseline gap-x-3 gap-y-1 rounded-4 bg-sunk px-3 py-2">
      <span className="text-quiet">{t('finding.identity.answer')}</span>
      <b className="text-base">{t(answerText(view, answer))}</b>
      <Button variant="plain" aria-expanded={looking} onClick={onLook} className="screen-only wide:ms-auto">
        {t(looking ? 'finding.identity.fold' : 'finding.identity.look-again')}
      </Button>
    </div>
  );
}
