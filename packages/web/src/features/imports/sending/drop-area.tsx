import type { ReactNode } from 'react';
import { Button, DropZone, FileTrigger, Text } from 'react-aria-components';
import { buttonClass } from '../../../components/button-class.ts';
import { announce } from '../../../components/status-message.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { type Candidate, choose } from './chosen-files.ts';
import { collectChosen, collectDropped } from './collect-dropped.ts';
import { chosen } from './page-sender.ts';

/** Files and folders, dropped, pasted or chosen: all three also with keys alone. */
export function DropArea(): ReactNode {
  const { t } = useTexts();
  const take = (candidates: readonly Candidate[]): void => {
    if (candidates.length === 0) return;
    const now = choose(chosen.get(), candidates);
    chosen.set(now);
    announce(t('imports.send.chosen-said', { count: now.files.length, others: now.leftOut.length }));
  };
  const look = buttonClass({ size: 'm' });
  return (
    <DropZone
      getDropOperation={() => 'copy'}
      onDrop={({ items }) => void collectDropped(items).then(take)}
      className="screen-only grid justify-items-center gap-3 rounded-8 border-2 border-dashed border-edge px-4 py-6 text-center data-[drop-target]:border-solid data-[drop-target]:border-action data-[drop-target]:bg-tint data-[focus-visible]:border-solid data-[focus-visible]:border-action data-[focus-visible]:bg-tint"
    >
      <Text slot="label" className="text-base leading-170">
        {t('imports.send.drop')}
      </Text>
      <div className="flex flex-wrap justify-center gap-2">
        <FileTrigger allowsMultiple onSelect={(list) => take(collectChosen(list))}>
          <Button className={look}>{t('imports.send.choose-files')}</Button>
        </FileTrigger>
        {'webkitdirectory' in HTMLInputElement.prototype && (
          <FileTrigger acceptDirectory onSelect={(list) => take(collectChosen(list))}>
            <Button className={look}>{t('imports.send.choose-folder')}</Button>
          </FileTrigger>
        )}
      </div>
    </DropZone>
  );
}
