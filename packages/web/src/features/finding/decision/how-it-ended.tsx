import type { OpenFinding } from '@renkei/contract';
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/use-texts.ts';
import { useWho } from '../use-who.ts';

/** How a finding ended, who ended it and when; of the node itself the exit is the reason. */
export function HowItEnded({ view }: { readonly view: OpenFinding }): ReactNode {
  const { t } = useTexts();
  const who = useWho();
  if (view.ended === null) return null;
  return (
    <p className="border-s-[3px] border-action bg-sunk p-3 leading-160">
      <b className="block text-base">
        {t('finding.exit.ended', { exit: t(`finding.exit.${view.ended.exit}`) })}
      </b>
      <span className="text-quiet">{who(view.ended)}</span>
    </p>
  );
}
