import type { CompareRow } from '@renkei/contract';
import type { ReactNode } from 'react';
import { classNames } from '../../../components/class-names.ts';
import { Icon, type IconName } from '../../../components/icon.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { roles } from '../../../components/stacked-table-roles.ts';
import { CompareCell } from './compare-cell.tsx';
import { compareSays, marksLetters } from './compare-says.ts';
import { letterDifference } from './letter-difference.ts';
import { useShownValue } from './use-shown-value.ts';

const icons: Record<CompareRow['comparison'], IconName> = {
  equal: 'equal',
  different: 'not-equal',
  'not-comparable': 'near',
};

/** One field: both values, and in words and with an icon what the comparison says. */
export function CompareRowView({ row }: { readonly row: CompareRow }): ReactNode {
  const { t } = useTexts();
  const shown = useShownValue();
  const [notified] = row.notified;
  const [recorded] = row.recorded;
  const difference =
    marksLetters(row) && notified !== undefined && recorded !== undefined
      ? letterDifference(shown(notified), shown(recorded))
      : undefined;
  return (
    <tr {...roles.row} className="max-wide:block max-wide:border-b max-wide:border-border max-wide:py-2.5">
      <th
        {...roles.rowheader}
        scope="row"
        className="border-b border-line py-2 pe-3 align-top font-normal text-quiet max-wide:block max-wide:border-0 max-wide:p-0 max-wide:pb-1 max-wide:font-bold max-wide:text-text"
      >
        {t(`finding.field.${row.field}`)}
      </th>
      <CompareCell row={row} side="notified" marked={difference?.left} />
      <CompareCell row={row} side="recorded" marked={difference?.right} />
      <td
        {...roles.cell}
        className="border-b border-line py-2 align-top max-wide:grid max-wide:grid-cols-[6rem_minmax(0,1fr)] max-wide:gap-2.5 max-wide:border-0 max-wide:py-1"
      >
        <span aria-hidden="true" className="text-quiet wide:hidden">
          {t('finding.compare.result')}
        </span>
        <span
          className={classNames(
            'flex items-start gap-1.5',
            row.comparison === 'different' ? 'font-bold' : 'text-quiet',
          )}
        >
          <Icon name={icons[row.comparison]} className="mt-px" />
          {t(`finding.compare.${compareSays(row)}`)}
        </span>
      </td>
    </tr>
  );
}
