import type { OpenFinding } from '@renkei/contract';
import type { ReactNode } from 'react';
import { showDay } from '../../../texts/dates.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { useWho } from '../use-who.ts';

type Props = { readonly view: OpenFinding; readonly outcome: NonNullable<OpenFinding['outcome']> };

/** Reason, evidence and details of a saved outcome, as they were given. */
export function OutcomeFacts({ view, outcome }: Props): ReactNode {
  const { t, lang, pick } = useTexts();
  const who = useWho();
  const evidence = outcome.evidence.map((id) => {
    const found = view.evidence.find((each) => each.id === id);
    return found === undefined ? id : pick(found.label);
  });
  const rows: readonly (readonly [string, string])[] = [
    [t('finding.outcome.by'), who(outcome)],
    [t('finding.decision.reason'), outcome.reason],
    [t('finding.evidence.relied'), evidence.join(t('finding.list-comma'))],
    ...(outcome.asked === null
      ? []
      : [
          [
            t('finding.information.whom'),
            t('finding.information.asked', {
              whom: outcome.asked.whom,
              day: showDay(outcome.asked.dueOn, lang, { weekday: true }),
            }),
          ] as const,
        ]),
    ...(outcome.correction === null
      ? []
      : ([[t('finding.correction.record'), t('finding.correction.given', outcome.correction)]] as const)),
  ];
  return (
    <dl className="mt-2 grid grid-cols-[7rem_minmax(0,1fr)] gap-x-3 gap-y-1 leading-160 max-wide:grid-cols-1">
      {rows.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-quiet">{name}</dt>
          <dd className="whitespace-pre-wrap">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
