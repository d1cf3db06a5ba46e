import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/use-texts.ts';
import { BarView } from './bar-view.tsx';
import { frame } from './frame.ts';
import type { LaneLayout } from './layout.ts';

type Props = { readonly lane: LaneLayout; readonly current: string | undefined };

/** One lane: its name, its bars, what lies outside the picture, and the brackets of what does not agree. */
export function LaneView({ lane, current }: Props): ReactNode {
  const { t } = useTexts();
  const middle = lane.top + frame.pad + 14.5;
  const empty = lane.bars.length === 0;
  return (
    <g>
      <line x2={frame.width} y1={lane.top} y2={lane.top} className="stroke-line" />
      <text y={middle} className={lane.brackets.length > 0 ? 'font-bold' : ''}>
        {t(`finding.lane.${lane.lane}`)}
      </text>
      {empty && lane.before > 0 && (
        <text x={frame.left} y={middle} className="!fill-quiet">
          {t('finding.line.before', { count: lane.before })}
        </text>
      )}
      {empty && lane.after > 0 && (
        <text x={frame.right} y={middle} textAnchor="end" className="!fill-quiet">
          {t('finding.line.after', { count: lane.after })}
        </text>
      )}
      {lane.bars.map((bar) => (
        <BarView key={bar.entry.id} bar={bar} top={lane.top} current={bar.entry.id === current} />
      ))}
      {lane.brackets.map((bracket) => (
        <g key={bracket.mark}>
          <path
            d={`M${String(frame.right + 2)} ${String(lane.top + 5)}h7v${String(lane.height - 10)}h-7`}
            className="fill-none stroke-text stroke-[1.5] forced-colors:stroke-[CanvasText]"
          />
          <circle
            cx={frame.width - 14}
            cy={bracket.y}
            r="10"
            className="fill-text forced-colors:fill-[CanvasText]"
          />
          <text
            x={frame.width - 14}
            y={bracket.y + 4.5}
            textAnchor="middle"
            className="!fill-page font-bold forced-colors:!fill-[Canvas]"
          >
            {bracket.mark}
          </text>
        </g>
      ))}
    </g>
  );
}
