import type { ImportView } from '@renkei/contract';
import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../../components/icon.tsx';
import { showDay, showInstant } from '../../texts/dates.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { BlankedCells } from './named-rows/blanked-cells.tsx';
import { NamedRows, namedRowsId } from './named-rows/named-rows.tsx';
import { DetectionCounts } from './detection-counts.tsx';
import { FileTable } from './file-table.tsx';
import { isLive } from './imports-query.ts';
import { figure } from './figures.ts';
import { LiveProgress } from './live-progress.tsx';
import { RowSums } from './row-sums.tsx';
import { StageWord } from './stage-word.tsx';
import { StoppedNote } from './stopped-note.tsx';
import { sumsOf } from './row-sums.ts';
import { useLiveImport } from './use-live-import.ts';

type Props = { readonly of: ImportView; readonly opened: boolean };

/** One import. Older ones stand as a line with their counts until they are opened. */
export function ImportItem({ of, opened }: Props): ReactNode {
  const { t, lang } = useTexts();
  const { view, fault } = useLiveImport(of);
  // What was open when it came stays open when it ends: nothing folds up under the hand.
  const [open, setOpen] = useState(opened);
  const body = useId();
  const { read, named } = sumsOf(view.files);
  return (
    <section className="mt-6 border-t border-border pt-3">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 className="text-[1.125rem] leading-150 font-bold">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={body}
            className="flex items-baseline gap-2 text-start font-bold underline-offset-[.2em] hover:underline"
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'down' : 'right'} className="translate-y-0.5 text-action" />
            {t('imports.one', { instant: showInstant(view.startedAt, lang) })}
          </button>
        </h2>
        <StageWord stage={view.stage} />
        <span className="text-quiet wide:ms-auto">
          {t(`imports.origin.${view.origin}`)}
          {t('queue.separator')}
          {t('imports.facts-as-of', { day: showDay(view.asOf, lang) })}
        </span>
      </div>
      {!open && (
        <p className="mt-1 ps-6 text-quiet">
          {t('imports.in-short', { files: view.files.length, read: figure(read), named: figure(named) })}
        </p>
      )}
      <div id={body} hidden={!open} className="wide:ps-6">
        {open && <Body view={view} fault={fault} />}
      </div>
    </section>
  );
}

function Body({ view, fault }: { readonly view: ImportView; readonly fault: Error | null }): ReactNode {
  const { t } = useTexts();
  const [file, showFile] = useState('');
  const showNamed = (wanted: string): void => {
    showFile(wanted);
    document.getElementById(namedRowsId(view.id))?.focus();
  };
  if (view.stage === 'cancelled') return <p className="mt-2 leading-170">{t('imports.cancelled-text')}</p>;
  return (
    <>
      {isLive(view.stage) && <LiveProgress of={view} fault={fault} />}
      {view.stage === 'stopped' && <StoppedNote of={view} />}
      {view.files.length > 0 && <RowSums of={view} />}
      {view.detection !== null && <DetectionCounts detection={view.detection} />}
      {view.files.length > 0 && <FileTable of={view} onShowNamed={showNamed} />}
      {says(view, view.badRows) && <NamedRows of={view} file={file} onFile={showFile} />}
      {says(view, view.blankedCells) && <BlankedCells of={view} />}
    </>
  );
}

/** "None" is said of what is done only: of what stopped midway nobody knows yet. While rows come in, none are listed. */
function says({ stage, files }: ImportView, count: number): boolean {
  if (isLive(stage)) return false;
  return count > 0 || (stage === 'done' && files.length > 0);
}
