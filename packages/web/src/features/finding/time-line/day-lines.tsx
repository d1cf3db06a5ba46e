import type { TimeLine } from '@renkei/contract';
import type { ReactNode } from 'react';
import { showDay } from '../../../texts/dates.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { classNames } from '../../../components/class-names.ts';
import { frame } from './frame.ts';
import type { Layout } from './layout.ts';
import { halo } from './halo.ts';
import { textWidth } from './text-width.ts';

type Props = { readonly timeLine: TimeLine; readonly layout: Layout; readonly current: string | undefined };

/** The day asked about, and the day as of which the records are known. Each has its own line of words below. */
export function DayLines({ timeLine, layout, current }: Props): ReactNode {
  const { t, lang } = useTexts();
  const day = (date: string) => showDay(date, lang, { weekday: false });
  return (
    <>
      {layout.asOf !== undefined && (
        <DayLine
          at={layout.asOf}
          layout={layout}
          row={1}
          look={classNames(
            'stroke-quiet [stroke-dasharray:6_3]',
            current === 'as-of' && '!stroke-action stroke-3',
          )}
          words={t('finding.line.as-of-day', { day: day(timeLine.asOf) })}
        />
      )}
      {layout.dayAsked !== undefined && (
        <DayLine
          at={layout.dayAsked}
          layout={layout}
          row={0}
          look={classNames('stroke-text', current === 'day-asked' && '!stroke-action stroke-3')}
          words={t('finding.line.day-asked-day', { day: day(timeLine.dayAsked) })}
        />
      )}
    </>
  );
}

type LineProps = {
  readonly at: number;
  readonly layout: Layout;
  readonly row: 0 | 1;
  readonly look: string;
  readonly words: string;
};

function DayLine({ at, layout, row, look, words }: LineProps): ReactNode {
  const bottom = layout.bottom + 8 + row * 17;
  const fitsRight = at + textWidth(words) <= frame.width;
  return (
    <g>
      <line
        x1={at}
        x2={at}
        y1={frame.top}
        y2={bottom}
        className={classNames('stroke-[1.5] forced-colors:stroke-[CanvasText]', look)}
      />
      <text
        x={fitsRight ? at - 1 : at + 1}
        y={bottom + 11}
        textAnchor={fitsRight ? 'start' : 'end'}
        className={classNames(halo.onPage, row === 0 ? 'font-bold' : '!fill-quiet')}
      >
        {words}
      </text>
    </g>
  );
}
