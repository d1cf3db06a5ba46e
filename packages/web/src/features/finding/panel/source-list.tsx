import type { CompareRow } from '@renkei/contract';
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/use-texts.ts';
import { usePlaceWords } from '../place-words.ts';
import type { Side } from '../same-person/compared-value.tsx';
import { Letters } from '../same-person/letters.tsx';
import { useShownValue } from '../same-person/use-shown-value.ts';

type Props = { readonly side: Side; readonly rows: readonly CompareRow[] };

/** The values of one record with their places, always open. */
export function SourceList({ side, rows }: Props): ReactNode {
  const { t } = useTexts();
  const shown = useShownValue();
  const place = usePlaceWords();
  return (
    <dl className="grid grid-cols-[6.75rem_minmax(0,1fr)] gap-x-2.5 gap-y-1.5">
      {rows.map((row) => (
        <div key={row.field} className="contents">
          <dt className="text-quiet">{t(`finding.field.${row.field}`)}</dt>
          <dd className="grid gap-1.5">
            {row[side].map((value, index) => (
              <span key={`${value.value}-${String(index)}`} className="block">
                <Letters kind={value.kind} side={side} stretches={[{ text: shown(value), same: true }]} />
                <span className="block text-[.8125rem] leading-[1.4] text-quiet">{place(value.place)}</span>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
