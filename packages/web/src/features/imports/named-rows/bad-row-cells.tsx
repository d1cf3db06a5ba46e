import type { BadRowView } from '@renkei/contract';
import type { ReactNode } from 'react';
import { Badge } from '../../../components/badge.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { RowPlace } from './row-place.tsx';

/** The cells of a named row: place, found, expected, cure with its code and whether it was answered. */
export function badRowCells(row: BadRowView): readonly ReactNode[] {
  return [
    <RowPlace key="place" file={row.file} line={row.line} column={row.column} name={row.columnName} />,
    <Found key="found" text={row.found} />,
    <Expected key="expected" row={row} />,
    <Cure key="cure" row={row} />,
  ];
}

function Found({ text }: { readonly text: string }): ReactNode {
  const { t } = useTexts();
  return text === '' ? (
    <span className="text-quiet">{t('imports.found-nothing')}</span>
  ) : (
    <bdi translate="no" className="break-all">
      {text}
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
