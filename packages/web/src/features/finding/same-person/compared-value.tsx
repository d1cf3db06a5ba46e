import type { CompareRow } from '@renkei/contract';
import type { ReactNode } from 'react';
import { showEra } from '../../../texts/dates.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { ValuePlace } from '../value-place.tsx';
import { Letters } from './letters.tsx';
import type { Stretch } from './letter-difference.ts';
import { useShownValue } from './use-shown-value.ts';
import { Validity } from './validity.tsx';

export type Side = 'notified' | 'recorded';

type Props = {
  readonly field: CompareRow['field'];
  readonly side: Side;
  readonly value: CompareRow['recorded'][number];
  /** The value in stretches where its letters are marked. */
  readonly marked: readonly Stretch[] | undefined;
};

/** One value as recorded, what is known about when it holds, and its place. */
export function ComparedValue({ field, side, value, marked }: Props): ReactNode {
  const { t, lang } = useTexts();
  const shown = useShownValue();
  const era = value.kind === 'day' ? showEra(value.value, lang) : null;
  const small = 'text-[.8125rem] leading-[1.4] text-quiet';
  return (
    <div>
      <div className="flex flex-wrap items-baseline gap-x-2">
        <Letters kind={value.kind} side={side} stretches={marked ?? [{ text: shown(value), same: true }]} />
        <ValuePlace
          place={value.place}
          what={t('finding.value-of', {
            side: t(`finding.compare.${side}`),
            field: t(`finding.field.${field}`),
          })}
        />
      </div>
      {era !== null && <div className={small}>{era}</div>}
      <div className={small}>
        <Validity value={value} />
      </div>
    </div>
  );
}
