import type { OpenFinding } from '@renkei/contract';
import type { ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { announce } from '../../../components/status-message.ts';
import { showDay } from '../../../texts/dates.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { useFindingWork } from '../finding-work.ts';
import { nextStepMark } from '../next-step.ts';
import { StepSection } from '../step-section.tsx';
import { asksOtherwise, isCompared, mayWork, stepsOf } from '../steps.ts';
import { TimeLineFigure } from '../time-line/time-line-figure.tsx';
import { useWho } from '../use-who.ts';
import { Citation } from './citation.tsx';
import { LookedBefore } from './looked-before.tsx';

/** Step 2: what does not agree, the articles it is asked under, and everything in its order of time. */
export function MismatchStep({ view }: { readonly view: OpenFinding }): ReactNode {
  const { t, lang } = useTexts();
  const { save, saving } = useFindingWork();
  const who = useWho();
  const read = view.mismatchRead;
  const onRead = async () => {
    const saved = await save({ type: 'mismatch-read', version: view.version });
    if (saved === undefined) return;
    announce(t('finding.mismatch.saved'));
    document.getElementById('step-3-title')?.focus();
  };
  return (
    <StepSection view={view} step={2} steps={stepsOf(view)} note={read === null ? undefined : who(read)}>
      <p className="text-base leading-170 tracking-[.02em]">
        {t(asksOtherwise(view) ? 'finding.mismatch.question' : 'finding.mismatch.sentence', {
          day: showDay(view.dayAsked, lang, { weekday: false }),
        })}
      </p>
      <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
        {view.citations.map((citation) => (
          <li key={citation.id}>
            <Citation citation={citation} />
          </li>
        ))}
      </ul>
      {view.citations.some(({ verified }) => !verified) && (
        <p className="mt-1 leading-160 text-quiet">{t('finding.law.unverified-here')}</p>
      )}
      {view.timeLine.bars.length > 0 && <TimeLineFigure timeLine={view.timeLine} />}
      <LookedBefore view={view} />
      {read === null && mayWork(view) && isCompared(view) && (
        <p className="screen-only mt-6">
          <Button variant="solid" size="l" disabled={saving} onClick={() => void onRead()} {...nextStepMark}>
            {t('finding.mismatch.read')}
          </Button>
        </p>
      )}
    </StepSection>
  );
}
