import type { OpenFinding } from '@renkei/contract';
import type { ReactNode } from 'react';
import { Banner } from '../../../components/banner.tsx';
import { Button } from '../../../components/button.tsx';
import { announce } from '../../../components/status-message.ts';
import { useKeys } from '../../../keys/use-keys.ts';
import { showTime } from '../../../texts/dates.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { useFindingWork } from '../finding-work.ts';
import type { ReadableFinding } from '../steps.ts';
import { useHasLeft } from './use-has-left.ts';

type Props = { readonly view: OpenFinding; readonly outcome: NonNullable<OpenFinding['outcome']> };

/** The out-tray of this finding while there is something in it. */
export function OutTray({ view }: { readonly view: ReadableFinding }): ReactNode {
  if (view.kind === 'blind' || view.outcome === null) return null;
  return <Waiting view={view} outcome={view.outcome} />;
}

/** On top of the page, wherever the officer comes from. Nothing has left yet: until when, and the way back. `z` does the same as the button. */
function Waiting({ view, outcome }: Props): ReactNode {
  const { t, pick } = useTexts();
  const { save, saving } = useFindingWork();
  const left = useHasLeft(outcome);
  const mayTakeBack = outcome.mine && !left;
  const takeBack = async () => {
    const saved = await save({ type: 'outcome-taken-back', version: view.version });
    if (saved === undefined) return;
    announce(t('finding.tray.taken-back'));
    document.getElementById('step-4-title')?.focus();
  };
  const time = showTime(outcome.leavesAt);
  useKeys(mayTakeBack ? [{ keys: 'z', label: t('finding.key.take-back'), run: () => void takeBack() }] : []);
  if (left) return null;
  return (
    <Banner
      className="mb-6"
      title={t('finding.tray.title', { outcome: t(`finding.outcome.${outcome.outcome}.name`) })}
      {...(outcome.mine && {
        action: (
          <Button size="l" disabled={saving} onClick={() => void takeBack()} className="screen-only">
            {t('finding.tray.take-back')}
          </Button>
        ),
      })}
    >
      {outcome.mine
        ? t('finding.tray.mine', { time })
        : t('finding.tray.theirs', { time, name: pick(outcome.name) })}
    </Banner>
  );
}
