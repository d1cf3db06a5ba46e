import type { ImportFileView, ImportView } from '@renkei/contract';
import type { ReactNode } from 'react';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { figure } from './figures.ts';
import { filesToShow } from './files-to-show.ts';
import { registerName } from './register-name.ts';
import { rowsAddUp } from './rows-add-up.ts';
import { ToCorrect } from './to-correct.tsx';

type Props = {
  readonly of: ImportView;
  /** Shows the named rows of one file. */
  readonly onShowNamed: (file: string) => void;
};

/** Rows by file: read = kept + named, and what of the kept ones is new. With each, the file of the rows to correct. */
export function FileTable({ of, onShowNamed }: Props): ReactNode {
  const { t } = useTexts();
  const isNothingNew = of.files.length > 0 && of.files.every((file) => file.seenBefore);
  const table = <FoldedTable of={of} onShowNamed={onShowNamed} />;
  return isNothingNew ? (
    <details className="mt-3">
      <summary className="inline-flex min-h-8 cursor-pointer items-center text-action underline">
        {t('imports.nothing-new')}
      </summary>
      {table}
    </details>
  ) : (
    <>
      <h3 className="mt-5 mb-1 text-base font-bold max-wide:mb-2">{t('imports.files')}</h3>
      {table}
    </>
  );
}

/** Of hundreds of files those that ask for something stand open, the others one step away. */
function FoldedTable({ of, onShowNamed }: Props): ReactNode {
  const { t } = useTexts();
  const { open, folded } = filesToShow(of.files);
  return (
    <>
      <Table importId={of.id} files={open} onShowNamed={onShowNamed} />
      {folded.length > 0 && (
        <details className="mt-2">
          <summary className="inline-flex min-h-8 cursor-pointer items-center text-action underline">
            {t('imports.files-folded', { count: figure(folded.length) })}
          </summary>
          <Table importId={of.id} files={folded} onShowNamed={onShowNamed} />
        </details>
      )}
    </>
  );
}

type TableProps = {
  readonly importId: string;
  readonly files: readonly ImportFileView[];
  readonly onShowNamed: (file: string) => void;
};

function Table({ importId, files, onShowNamed }: TableProps): ReactNode {
  const { t } = useTexts();
  return (
    <DataTable
      caption={t('imports.files')}
      columns={[
        { name: t('imports.column.file'), width: 28 },
        { name: t('imports.column.register'), width: 15 },
        { name: t('imports.column.read'), figures: true, width: 8 },
        { name: t('imports.column.kept'), figures: true, width: 9 },
        { name: t('imports.column.added'), figures: true, width: 8 },
        { name: t('imports.column.corrected'), figures: true, width: 8 },
        { name: t('imports.column.known'), figures: true, width: 8 },
        { name: t('imports.column.named'), figures: true, width: 8 },
        { name: t('imports.column.blanked'), figures: true, width: 8 },
      ]}
      rows={files.map((file) => ({
        key: file.file,
        cells: [
          <FileCell key="file" importId={importId} file={file} onShowNamed={onShowNamed} />,
          registerName(file.register, t),
          <Read key="read" file={file} />,
          figure(file.kept),
          known(file.added),
          known(file.corrected),
          known(file.known),
          <Named key="named" file={file} />,
          figure(file.blanked),
        ],
      }))}
    />
  );
}

type CellProps = { readonly file: ImportFileView };

function FileCell({
  importId,
  file,
  onShowNamed,
}: CellProps & { readonly importId: string; readonly onShowNamed: (file: string) => void }): ReactNode {
  const { t } = useTexts();
  return (
    <span className="grid gap-1">
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <bdi translate="no" className="font-mono">
          {file.file}
        </bdi>
        {file.seenBefore && <Badge>{t('imports.seen-before')}</Badge>}
        {file.state === 'part' && <Badge tone="warning">{t('imports.file-part')}</Badge>}
        {file.state === 'refused' && <Badge tone="warning">{t('imports.file-refused')}</Badge>}
      </span>
      {file.state === 'refused' && (
        <span className="grid justify-items-start leading-150">
          {t('imports.refused-what')}
          <Button variant="plain" className="screen-only -ms-1" onClick={() => onShowNamed(file.file)}>
            {t('imports.refused-why')}
          </Button>
        </span>
      )}
      {file.toCorrect && <ToCorrect importId={importId} file={file.file} />}
    </span>
  );
}

function Read({ file }: CellProps): ReactNode {
  const { t } = useTexts();
  const isShort = file.state !== 'refused' && file.state !== 'receiving' && !rowsAddUp(file);
  return (
    <>
      {figure(file.read)}
      {isShort && <Badge tone="warning">{t('imports.does-not-add-up')}</Badge>}
    </>
  );
}

function Named({ file }: CellProps): ReactNode {
  const { t } = useTexts();
  return (
    <>
      {figure(file.named)}
      {file.curedLater > 0 && (
        <small className="block text-quiet">
          {t('imports.cured-of', { cured: figure(file.curedLater) })}
        </small>
      )}
    </>
  );
}

/** Not known before the rows are stored: that is not none. */
function known(count: number | null): string {
  return count === null ? '–' : figure(count);
}
