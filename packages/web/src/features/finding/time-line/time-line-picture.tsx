import type { TimeLine } from '@renkei/contract';
import { type ReactNode, useState } from 'react';
import { useKeys } from '../../../keys/use-keys.ts';
import { showDay } from '../../../texts/dates.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { BarLabel } from './bar-label.tsx';
import { DayLines } from './day-lines.tsx';
import { frame } from './frame.ts';
import { LaneView } from './lane-view.tsx';
import { layoutOf } from './layout.ts';
import { Ticks } from './tick-view.tsx';
import { useEntryWords } from './use-entry-words.ts';
import type { TimeLineState } from './use-time-line.ts';

type Props = { readonly timeLine: TimeLine; readonly line: TimeLineState };

/** The picture. Arrow keys go from event to event while it has the focus, Enter opens the source. */
export function TimeLinePicture({ timeLine, line }: Props): ReactNode {
  const { t, lang } = useTexts();
  const { label } = useEntryWords();
  const [focused, setFocused] = useState(false);
  const layout = layoutOf(timeLine, line.entries, line.window, label);
  const number = line.entries.findIndex(({ id }) => id === line.current) + 1;
  useKeys(
    focused
      ? [
          { keys: 'ArrowRight', label: t('finding.line.next'), run: () => line.step(1) },
          { keys: 'ArrowLeft', label: t('finding.line.previous'), run: () => line.step(-1) },
          { keys: 'Enter', label: t('finding.line.open-source'), run: line.openCurrent },
        ]
      : [],
  );
  // A slider over the entries: screen readers then leave the arrow keys to the page. The sentence is spoken below.
  const position = {
    role: 'slider',
    tabIndex: 0,
    'aria-valuemin': 0,
    'aria-valuemax': line.entries.length,
    'aria-valuenow': number,
    'aria-valuetext': t('finding.line.position', { number, of: line.entries.length }),
    'aria-label': t('finding.line.picture', {
      from: showDay(line.window.from, lang, { weekday: false }),
      until: showDay(line.window.until, lang, { weekday: false }),
      marks: timeLine.brackets.map(({ mark }) => mark).join(t('finding.list-comma')),
      count: timeLine.brackets.length,
    }),
  };
  return (
    <div
      {...position}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      className="mt-2 overflow-x-auto"
    >
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${String(frame.width)} ${String(layout.bottom + 44)}`}
        className="h-auto w-full min-w-[46rem] text-[12.5px] [&_text]:fill-text forced-colors:[&_text]:fill-[CanvasText]"
      >
        <Ticks line={line} layout={layout} />
        {layout.lanes.map((lane) => (
          <LaneView key={lane.lane} lane={lane} current={line.current} />
        ))}
        <line x2={frame.width} y1={layout.bottom} y2={layout.bottom} className="stroke-line" />
        <DayLines timeLine={timeLine} layout={layout} current={line.current} />
        {layout.lanes.map(({ lane, top, bars }) => (
          <g key={lane}>
            {bars.map((bar) => (
              <BarLabel key={bar.entry.id} bar={bar} top={top} />
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}
