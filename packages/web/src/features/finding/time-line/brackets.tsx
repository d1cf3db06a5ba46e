import type { TimeLine } from '@renkei/contract';
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/use-texts.ts';
import { BracketMark } from './bracket-mark.tsx';

/** A sentence for each bracket. At 390 px each is a heading with its lane, before the list of events. */
export function Brackets({ timeLine }: { readonly timeLine: TimeLine }): ReactNode {
  const { t, pick } = useTexts();
  return (
    <ol className="mt-3 grid gap-2.5">
      {timeLine.brackets.map(({ mark, lane, sentence }) => (
        <li key={mark} className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-2.5 text-base leading-170">
          <BracketMark mark={mark} />
          <b className="border-b-2 border-text wide:sr-only">{t(`finding.lane.${lane}`)}</b>
          <p className="max-wide:col-span-2 max-wide:pt-2">{pick(sentence)}</p>
        </li>
      ))}
    </ol>
  );
}
