import type { FindingState } from '@renkei/contract';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import { classNames } from './class-names.ts';

const looks: Record<FindingState, string> = {
  open: 'border-edge',
  'in-progress': 'border-edge',
  reopened: 'border-edge',
  'out-tray': 'border-action text-action',
  'awaiting-information': 'border-dashed border-quiet',
  decided: 'border-edge',
  closed: 'border-edge text-quiet',
  paused: 'border-transparent bg-hold text-on-hold',
};

type Props = {
  readonly state: FindingState;
  /** Somebody else has it open now: says so instead of the state. */
  readonly readingNow?: boolean;
  /** Put behind the state: 確認中・自分. */
  readonly holder?: string;
};

/** The state of a finding, always as a word. */
export function StateWord({ state, readingNow = false, holder }: Props): ReactNode {
  const { t } = useTexts();
  const reading = readingNow && state !== 'paused';
  const word = t(reading ? 'state.being-read' : `state.${state}`);
  return (
    <span
      className={classNames(
        'inline-flex min-h-[22px] items-center rounded-4 border px-1.5 py-px text-[.8125rem] leading-[1.2]',
        reading ? 'border-action text-action' : looks[state],
      )}
    >
      {holder === undefined ? word : t('state.with-holder', { state: word, holder })}
    </span>
  );
}
