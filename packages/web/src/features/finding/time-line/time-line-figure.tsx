import type { TimeLine } from '@renkei/contract';
import { type ReactNode, useId } from 'react';
import { useTexts } from '../../../texts/use-texts.ts';
import { Brackets } from './brackets.tsx';
import { silentLanes } from './entries.ts';
import { Legend } from './legend.tsx';
import { TimeLineControls } from './time-line-controls.tsx';
import { TimeLinePicture } from './time-line-picture.tsx';
import { TimeLineTable } from './time-line-table.tsx';
import { useTimeLine } from './use-time-line.ts';

/**
 * What was so when, and what was notified. The picture (from 761 px on), the sentences of its brackets, and under them the
 * same content as a table, which at 390 px is read as a list.
 */
export function TimeLineFigure({ timeLine }: { readonly timeLine: TimeLine }): ReactNode {
  const { t } = useTexts();
  const line = useTimeLine(timeLine);
  const heading = useId();
  const silent = silentLanes(timeLine);
  return (
    <figure aria-labelledby={heading} className="mt-5">
      <h3 id={heading} className="text-base leading-160 font-bold">
        {t('finding.line.title')}
      </h3>
      <div className="max-wide:hidden">
        <TimeLineControls line={line} />
        <Legend />
        <TimeLinePicture timeLine={timeLine} line={line} />
        <p aria-live="polite" className="screen-only mt-1 min-h-6 rounded-4 leading-150">
          {line.spoken === '' ? <span className="text-quiet">{t('finding.line.hint')}</span> : line.spoken}
        </p>
      </div>
      <Brackets timeLine={timeLine} />
      {silent.length > 0 && (
        <p className="mt-3 leading-160 text-quiet">
          {t('finding.line.silent', {
            lanes: silent.map((lane) => t(`finding.lane.${lane}`)).join(t('finding.list-comma')),
          })}
        </p>
      )}
      <TimeLineTable line={line} />
    </figure>
  );
}
