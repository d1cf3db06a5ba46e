import type { OpenFinding } from '@renkei/contract';
import type { ReactNode } from 'react';
import { Checkbox, ChoiceGroup } from '../../components/choice.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { usePlaceWords } from './place-words.ts';

type Props = {
  readonly id: string;
  readonly error: string | undefined;
  readonly offered: OpenFinding['evidence'];
  readonly ticked: readonly string[];
  readonly onChange: (ticked: readonly string[]) => void;
};

/** Which records an answer rests on. Nothing is ticked beforehand, and nothing ticks all. */
export function EvidenceTicks({ id, error, offered, ticked, onChange }: Props): ReactNode {
  const { t, pick } = useTexts();
  const place = usePlaceWords();
  if (offered.length === 0) return <p className="text-quiet">{t('finding.evidence.none')}</p>;
  return (
    <ChoiceGroup id={id} error={error} required legend={t('finding.evidence.legend')}>
      <div className="grid gap-x-6 wide:grid-cols-2">
        {offered.map((fact) => (
          <Checkbox
            key={fact.id}
            checked={ticked.includes(fact.id)}
            onChange={(event) =>
              onChange(
                event.target.checked ? [...ticked, fact.id] : ticked.filter((each) => each !== fact.id),
              )
            }
            hint={place(fact.place)}
          >
            {t('finding.fact', { label: pick(fact.label), value: pick(fact.value) })}
          </Checkbox>
        ))}
      </div>
    </ChoiceGroup>
  );
}
