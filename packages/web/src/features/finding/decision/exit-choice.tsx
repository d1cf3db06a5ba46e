import type { OpenFinding } from '@renkei/contract';
import type { ReactNode } from 'react';
import { ChoiceGroup, Radio } from '../../../components/choice.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { chosenExit, openExits, type OutcomeValues } from './outcome-form-values.ts';

type Props = {
  readonly view: OpenFinding;
  readonly values: OutcomeValues;
  readonly onChange: (change: Partial<OutcomeValues>) => void;
};

/** How the chosen outcome ends the finding, where there is more than one way open. */
export function ExitChoice({ view, values, onChange }: Props): ReactNode {
  const { t } = useTexts();
  const exits = openExits(view, values.outcome);
  if (exits.length < 2) return null;
  const chosen = chosenExit(values, view);
  return (
    <ChoiceGroup
      id="outcome-exit"
      legend={t('finding.exit.legend')}
      className="border-s-[3px] border-action bg-sunk p-3"
    >
      {exits.map((exit) => (
        <Radio key={exit} name="outcome-exit" checked={exit === chosen} onChange={() => onChange({ exit })}>
          {t(`finding.exit.${exit}`)}
        </Radio>
      ))}
    </ChoiceGroup>
  );
}
