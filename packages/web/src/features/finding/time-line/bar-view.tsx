import type { ReactNode } from 'react';
import { barLook } from './fills.tsx';
import { frame } from './frame.ts';
import type { Placed } from './pack-rows.ts';

type Props = { readonly bar: Placed; readonly top: number; readonly current: boolean };

/** One bar or event; the current one has a frame around it. */
export function BarView({ bar, top, current }: Props): ReactNode {
  const { kind } = bar.entry;
  const y = top + frame.pad + bar.row * frame.row + 1;
  // A bar of a few days must still be seen.
  const width = Math.max(bar.until - bar.from, 2);
  const isEvent = kind === 'event' || kind === 'day-asked' || kind === 'as-of';
  return (
    <g>
      {isEvent ? (
        <path d={`M${String(bar.from)} ${String(y + 4)}l6 6-6 6-6-6z`} className={barLook.event} />
      ) : (
        <rect x={bar.from} y={y} width={width} height={frame.bar} rx="2" className={barLook[kind]} />
      )}
      {current && (
        <rect
          x={bar.from - (isEvent ? 10 : 3)}
          y={y - 3}
          width={isEvent ? 20 : width + 6}
          height={frame.bar + 6}
          rx="3"
          className="fill-none stroke-action stroke-3 forced-colors:stroke-[Highlight]"
        />
      )}
    </g>
  );
}
