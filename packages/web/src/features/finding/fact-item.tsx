import type { OpenFinding } from '@renkei/contract';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { ValuePlace } from './value-place.tsx';

type Props = { readonly fact: OpenFinding['evidence'][number]; readonly children?: ReactNode };

/** A fact in a list of facts, one step away from its place. `children` say more of it. */
export function FactItem({ fact, children }: Props): ReactNode {
  const { t, pick } = useTexts();
  return (
    <li className="border-s-2 border-line ps-2.5">
      {t('finding.fact', { label: pick(fact.label), value: pick(fact.value) })}
      {children}
      <ValuePlace place={fact.place} what={pick(fact.label)} />
    </li>
  );
}
