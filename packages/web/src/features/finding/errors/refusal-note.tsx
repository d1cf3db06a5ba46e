import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../../components/button.tsx';
import { useFaultSentence } from '../../../components/fault-panel.tsx';
import { Icon } from '../../../components/icon.tsx';
import { ProblemError } from '../../../http/api.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { useFindingWork } from '../finding-work.ts';
import { useWho } from '../use-who.ts';
import type { Refusal } from './refusal.ts';
import { VersionBox } from './version-box.tsx';
import { sentVersion, standingVersion } from './what-was-sent.ts';

/** Why a step was not taken, on top of the page and with the focus; what was typed stays in its form. */
export function RefusalNote(): ReactNode {
  const { t } = useTexts();
  const { refusal, goOnWithStanding, readAgain } = useFindingWork();
  const heading = useRef<HTMLHeadingElement>(null);
  const sentenceOf = useFaultSentence();
  useEffect(() => {
    if (refusal !== undefined) heading.current?.focus();
  }, [refusal]);
  if (refusal === undefined) return null;
  const reference = refusal.error instanceof ProblemError ? refusal.error.reference : null;
  const waits = isWaiting(refusal.error);
  return (
    <section aria-labelledby="refusal" className="mb-6 rounded-8 border-2 border-warning p-4 leading-160">
      <h2 ref={heading} id="refusal" tabIndex={-1} className="flex items-center gap-2 text-base font-bold">
        <Icon name="warning" className="text-warning" />
        {sentenceOf(refusal.error)}
      </h2>
      <p className="mt-1">{t(waits ? 'finding.fault.waits' : 'finding.fault.kept')}</p>
      {reference !== null && <p className="text-quiet">{t('common.reference-number', { reference })}</p>}
      <Versions refusal={refusal} />
      <div className="mt-3 flex flex-wrap gap-2">
        {refusal.standing === undefined && !waits && (
          <Button size="m" onClick={() => void readAgain()}>
            {t('finding.fault.read-again')}
          </Button>
        )}
        {refusal.standing !== undefined && (
          <Button size="m" onClick={goOnWithStanding}>
            {t('finding.conflict.go-on')}
          </Button>
        )}
      </div>
    </section>
  );
}

function Versions({ refusal: { step, standing } }: { readonly refusal: Refusal }): ReactNode {
  const { t } = useTexts();
  const who = useWho();
  if (standing === undefined || standing.kind === 'paused') return null;
  const now = standingVersion(step, standing);
  return (
    <div className="mt-3 grid gap-4 wide:grid-cols-2">
      <VersionBox heading={t('finding.conflict.mine')} version={sentVersion(step)} />
      <VersionBox
        heading={t('finding.conflict.now')}
        version={now.version}
        {...(now.who !== null && 'at' in now.who && { who: who(now.who) })}
      />
    </div>
  );
}

/** Nothing reached the node: the same step can be sent again as it is. */
function isWaiting(error: Error): boolean {
  return error instanceof ProblemError && error.status === 0;
}
