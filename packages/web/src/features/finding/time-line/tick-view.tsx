import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/use-texts.ts';
import { frame } from './frame.ts';
import type { Layout } from './layout.ts';
import { ticksOf } from './ticks.ts';
import type { TimeLineState } from './use-time-line.ts';

/** The scale above the lanes and its lines through them. */
export function Ticks({
  line,
  layout,
}: {
  readonly line: TimeLineState;
  readonly layout: Layout;
}): ReactNode {
  const { t } = useTexts();
  return ticksOf(line.window, line.scale).map((tick) => {
    const x = layout.x(tick.day);
    return (
      <g key={tick.day}>
        <line
          x1={x}
          x2={x}
          y1={tick.newYear ? 22 : 30}
          y2={layout.bottom}
          className={tick.newYear ? 'stroke-line' : 'stroke-line [stroke-dasharray:1_3]'}
        />
        {tick.showYear && (
          <text x={x + 4} y={20} className="font-bold">
            {t('finding.tick.year', { year: String(tick.year) })}
          </text>
        )}
        {tick.showMonth && (
          <text x={x + 4} y={frame.top - 7} className="!fill-quiet">
            {t('finding.tick.month', { month: tick.month })}
          </text>
        )}
      </g>
    );
  });
}
