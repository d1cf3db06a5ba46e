import type { CompareRow } from '@renkei/contract';
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/use-texts.ts';
import { roles } from '../../../components/stacked-table-roles.ts';
import { ComparedValue, type Side } from './compared-value.tsx';
import type { Stretch } from './letter-difference.ts';

type Props = {
  readonly row: CompareRow;
  readonly side: Side;
  readonly marked: readonly Stretch[] | undefined;
};

/** The values of one side of a row; with the side's name where the columns have no heads. */
export function CompareCell({ row, side, marked }: Props): ReactNode {
  const { t } = useTexts();
  return (
    <td
      {...roles.cell}
      className="border-b border-line py-2 pe-3 align-top max-wide:grid max-wide:grid-cols-[6rem_minmax(0,1fr)] max-wide:items-baseline max-wide:gap-2.5 max-wide:border-0 max-wide:py-1 max-wide:pe-0"
    >
      <span aria-hidden="true" className="text-quiet wide:hidden">
        {t(`finding.compare.${side}`)}
      </span>
      <div className="grid gap-2">
        {row[side].length === 0 && <span className="text-quiet">{t('finding.compare.nothing')}</span>}
        {row[side].map((value, index) => (
          <ComparedValue
            key={`${value.value}-${String(index)}`}
            field={row.field}
            side={side}
            value={value}
            marked={marked}
          />
        ))}
      </div>
    </td>
  );
}
