import type { BadRowView } from '@renkei/contract';
import type { ReactNode } from 'react';
import { Badge } from '../../../components/badge.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { RowPlace } from './row-place.tsx';

/** The cells of a named row: place, found, expected, cure with its code and whether it was answered. */
export function badRowCells(row: BadRowView): readonly ReactNode[] {
  return [
    <RowPlace key="place" file={row.file} line={row.line} column={row.column} name={row.columnName} />,
    <Found key="found" row={row} />,
    <Expected key="expected" row={row} />,
    <Cure key="cure" row={row} />,
  ];
}

/** Of some registers nothing is repeated: only a cell that is missing is said to have been empty. */
function Found({ row: { found, code } }: { readonly row: BadRowView }): ReactNode {
  const { t } = useTexts();
  if (found === '') {
    const word = code === 'cell.missing' ? 'imports.found-nothing' : 'imports.found-withheld';
    return <span className="text-quiet">{t(word)}</span>;
  }
  return (
    <bdi translate="no" className="break-all">
      {found}
    </bdi>
  );
}

function Expected({ row }: { readonly row: BadRowView }): ReactNode {
  const { pick } = useTexts();
  return pick(row.expected);
}

function Cure({ row }: { readonly row: BadRowView }): ReactNode {
  const { t, pick } = useTexts();
  return (
    <>
      {pick(row.cure)}
      <span className="mt-1 flex flex-wrap items-center gap-x-3">
        <small translate="no" className="font-mono text-[.8125rem] text-quiet">
          {row.code}
        </small>
        {row.cured && (
          <Badge tone="success" icon="tick">
            {t('imports.cured')}
          </Badge>
        )}
      </span>
    </>
  );
}
