import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/use-texts.ts';
import { barLook, Fills } from './fills.tsx';

const kinds = ['record', 'notified', 'special-period', 'unknown'] as const;

/** What the fills mean, each with its word. */
export function Legend(): ReactNode {
  const { t } = useTexts();
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-[.8125rem] text-quiet">
      <Fills />
      {kinds.map((kind) => (
        <li key={kind} className="flex items-center gap-1.5 whitespace-nowrap">
          <svg aria-hidden="true" viewBox="0 0 26 14" className="h-3.5 w-6.5">
            <rect x="1" y="1" width="24" height="12" rx="2" className={barLook[kind]} />
          </svg>
          {t(`finding.kind.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
