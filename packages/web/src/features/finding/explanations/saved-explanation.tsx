import type { OpenFinding } from '@renkei/contract';
import type { ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { useWho } from '../use-who.ts';
import { evidenceOffered } from './explanation-form-values.ts';

type Props = {
  readonly view: OpenFinding;
  readonly explanation: OpenFinding['explanations'][number];
  readonly onCorrect?: () => void;
};

/** An answer that is saved: what, why, on which evidence, who and when. */
export function SavedExplanation({ view, explanation, onCorrect }: Props): ReactNode {
  const { t, pick } = useTexts();
  const who = useWho();
  const { answer } = explanation;
  if (answer === null) return null;
  const known = evidenceOffered(explanation, view.evidence);
  const evidence = answer.evidence.map((id) => {
    const found = known.find((each) => each.id === id);
    return found === undefined ? id : pick(found.label);
  });
  return (
    <div className="mt-1.5 flex flex-wrap items-baseline gap-x-4 gap-y-1 border-s-[3px] border-action bg-sunk px-3 py-2 leading-160">
      <div className="min-w-0 grow basis-60">
        <p className="font-bold">{t(`finding.explanation.${answer.answer}`)}</p>
        <p className="whitespace-pre-wrap">
          {answer.answer === 'cannot-tell'
            ? t('finding.explanation.asked', { whom: answer.because })
            : answer.because}
        </p>
        {evidence.length > 0 && (
          <p className="text-quiet">
            {t('finding.explanation.on', { evidence: evidence.join(t('finding.list-comma')) })}
          </p>
        )}
      </div>
      <span className="text-quiet">{who(answer)}</span>
      {onCorrect !== undefined && (
        <Button variant="plain" onClick={onCorrect} className="screen-only">
          {t('finding.explanation.correct')}
          <span className="sr-only">{pick(explanation.question)}</span>
        </Button>
      )}
    </div>
  );
}
