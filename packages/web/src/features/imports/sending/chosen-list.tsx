import type { ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { DataTable } from '../../../components/data-table.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { figure, showBytes } from '../figures.ts';
import { registerName } from '../register-name.ts';
import { bytesOf, type Chosen, type ChosenFile, type LeftOutFile, withoutFile } from './chosen-files.ts';
import { chosen } from './page-sender.ts';

/** Longer lists are counted, not shown: nobody reads them before sending. */
const SHOWN = 100;

type Props = {
  readonly of: Chosen;
  /** Those of them that will be sent: an import that goes on has the others already. */
  readonly toSend: readonly ChosenFile[];
};

/** What was recognised, with sizes, and what is not sent and why. */
export function ChosenList({ of, toSend }: Props): ReactNode {
  const { t } = useTexts();
  const sent = new Set(toSend);
  return (
    <>
      <h3 className="mt-4 text-base font-bold">
        {t('imports.send.ready', { count: toSend.length, size: showBytes(bytesOf(toSend)) })}
      </h3>
      {of.files.length > 0 && (
        <DataTable
          caption={t('imports.send.recognised')}
          columns={[
            { name: t('imports.column.file'), width: 45 },
            { name: t('imports.send.taken-as'), width: 30 },
            { name: t('imports.send.size'), figures: true, width: 12 },
            { name: t('imports.send.take-out') },
          ]}
          rows={of.files.slice(0, SHOWN).map((file) => ({
            key: file.path,
            cells: [
              <bdi key="file" translate="no" className="font-mono">
                {file.source}
              </bdi>,
              sent.has(file) ? registerName(file.register, t) : t('imports.send.arrived-before'),
              showBytes(file.file.size),
              <TakeOut key="take-out" of={of} file={file} />,
            ],
          }))}
        />
      )}
      <More hidden={of.files.length - SHOWN} />
      <LeftOut files={of.leftOut} />
    </>
  );
}

function TakeOut({ of, file }: { readonly of: Chosen; readonly file: ChosenFile }): ReactNode {
  const { t } = useTexts();
  return (
    <Button
      variant="plain"
      className="-my-1.5 wide:-ms-1"
      aria-label={t('imports.send.take-out-of', { file: file.source })}
      onClick={() => chosen.set(withoutFile(of, file.path))}
    >
      {t('imports.send.take-out')}
    </Button>
  );
}

function LeftOut({ files }: { readonly files: readonly LeftOutFile[] }): ReactNode {
  const { t } = useTexts();
  if (files.length === 0) return null;
  return (
    <>
      <h3 className="mt-5 text-base font-bold">{t('imports.send.left-out', { count: files.length })}</h3>
      <ul className="mt-1 border-t border-border">
        {files.slice(0, SHOWN).map(({ source, reason }) => (
          <li
            key={source}
            className="grid gap-x-6 border-b border-line py-2 leading-160 wide:grid-cols-[2fr_3fr]"
          >
            <bdi translate="no" className="font-mono">
              {source}
            </bdi>
            <span>{t(`imports.left-out.${reason}`)}</span>
          </li>
        ))}
      </ul>
      <More hidden={files.length - SHOWN} />
    </>
  );
}

function More({ hidden }: { readonly hidden: number }): ReactNode {
  const { t } = useTexts();
  return hidden > 0 ? (
    <p className="mt-2 text-quiet">{t('imports.send.more', { count: figure(hidden) })}</p>
  ) : null;
}
