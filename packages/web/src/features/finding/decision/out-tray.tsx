import type { OpenFinding } from '@renkei/contract';
import type { ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { announce } from '../../../components/status-message.ts';
import { useKeys } from '../../../keys/use-keys.ts';
import { showTime } from '../../../texts/dates.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { useFindingWork } from '../finding-work.ts';

type Props = { readonly view: OpenFinding; readonly outcome: NonNullable<OpenFinding['outcome']> };

/** Nothing has left yet: until when, and the way back. `z` does the same as the button. */
export function OutTray({ view, outcome }: Props): ReactNode {
  const { t, pick } = useTexts();
  const { save, saving } = useFindingWork();
  const takeBack = async () => {
    const saved = await save({ type: 'outcome-taken-back', version: view.version });
    if (saved === undefined) return;
    announce(t('finding.tray.taken-back'));
    document.getElementById('step-4-title')?.focus();
  };
  const time = showTime(outcome.leavesAt);
  useKeys(outcome.mine ? [{ keys: 'z', label: t('finding.key.take-back'), run: () => void takeBack() }] : []);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="min-w-0 grow basis-60 leading-160">
        {outcome.mine
          ? t('finding.tray.mine', { time })
          : t('finding.tray.theirs', { time, name: pick(outcome.name) })}
      </p>
      {outcome.mine && (
        <Button size="l" disabled={saving} onClick={() => void takeBack()} className="screen-only">
          {t('finding.tray.take-back')}
        </Button>
      )}
    </div>
  );
}
