import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/use-texts.ts';

type PlaceProps = {
  readonly file: string;
  readonly line: number;
  readonly column: number | null;
  readonly name: string;
};

/** File, line and column; line 0 is the file as a whole. */
export function RowPlace({ file, line, column, name }: PlaceProps): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <bdi translate="no" className="font-mono">
        {file}
      </bdi>
      <small className="block text-[.8125rem] font-normal text-quiet">
        {line === 0
          ? t('imports.place-file')
          : column === null
            ? t('imports.place-line', { line })
            : t('imports.place', { line, column, name: name === '' ? '–' : name })}
      </small>
    </>
  );
}
