import type { OpenFinding } from '@renkei/contract';
import type { ReactNode } from 'react';
import { showDay } from '../../../texts/dates.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { FactItem } from '../fact-item.tsx';
import { Citation } from '../mismatch/citation.tsx';

type Props = { readonly explanation: OpenFinding['explanations'][number] };

/** Why it would be lawful, and what the system looked at: a statement with its register and day, never a tick. */
export function LookedAt({ explanation }: Props): ReactNode {
  const { t, lang, pick } = useTexts();
  const { lawful, citation, lookedAt } = explanation;
  const name = 'text-quiet max-wide:mt-1';
  return (
    <dl className="my-1.5 grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 gap-y-1 pb-1.5 leading-160 max-wide:grid-cols-1 max-wide:gap-y-0">
      <dt className={name}>{t('finding.explanation.lawful')}</dt>
      <dd>
        {pick(lawful)}
        {citation !== null && <Citation citation={citation} />}
      </dd>
      <dt className={name}>{t('finding.explanation.looked-at')}</dt>
      <dd>
        {pick(lookedAt.result)}
        <span className="block text-[.8125rem] text-quiet">
          {lookedAt.register === null
            ? t('finding.explanation.no-register')
            : lookedAt.completeUntil === null
              ? t('finding.explanation.register-unknown', { register: pick(lookedAt.register) })
              : t('finding.explanation.register', {
                  register: pick(lookedAt.register),
                  day: showDay(lookedAt.completeUntil, lang),
                })}
        </span>
        {lookedAt.facts.length > 0 && (
          <ul className="mt-1 grid gap-1">
            {lookedAt.facts.map((fact) => (
              <FactItem key={fact.id} fact={fact}>
                <span className="block text-[.8125rem] text-quiet">
                  {t('finding.fact.days', {
                    trueOn: showDay(fact.trueOn, lang, { weekday: false }),
                    recordedOn: showDay(fact.recordedOn, lang, { weekday: false }),
                  })}
                </span>
              </FactItem>
            ))}
          </ul>
        )}
      </dd>
    </dl>
  );
}
