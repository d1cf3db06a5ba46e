import type { TimeLine } from '@renkei/contract';
import { plainDate } from '@renkei/kernel';
import { useMemo, useState } from 'react';
import { useTexts } from '../../../texts/use-texts.ts';
import { usePanel } from '../panel/panel-state.ts';
import { entriesOf, type Entry, nextEntry } from './entries.ts';
import { useEntryWords } from './use-entry-words.ts';
import {
  movedWindow,
  openingScale,
  openingWindow,
  type Scale,
  type Window,
  windowShowing,
} from './window.ts';

export type TimeLineState = {
  readonly entries: readonly Entry[];
  readonly scale: Scale;
  readonly window: Window;
  readonly current: string | undefined;
  /** The sentence of the current entry; empty before the first one. */
  readonly spoken: string;
  readonly setScale: (scale: Scale) => void;
  readonly move: (direction: -1 | 1) => void;
  /** To the next or the previous entry; it is brought into the picture. */
  readonly step: (step: -1 | 1) => void;
  readonly openCurrent: () => void;
};

export function useTimeLine(timeLine: TimeLine): TimeLineState {
  const { t } = useTexts();
  const words = useEntryWords();
  const { openSource } = usePanel();
  const entries = useMemo(() => entriesOf(timeLine), [timeLine]);
  const [scale, setScale] = useState<Scale>(() => openingScale(timeLine));
  const [window, setWindow] = useState<Window>(() => openingWindow(timeLine, openingScale(timeLine)));
  const [current, setCurrent] = useState<string>();
  const index = entries.findIndex(({ id }) => id === current);
  const entry = entries[index];
  return {
    entries,
    scale,
    window,
    current,
    spoken:
      entry === undefined
        ? ''
        : t('finding.line.spoken', { number: index + 1, of: entries.length, what: words.sentence(entry) }),
    setScale: (next) => {
      setScale(next);
      const opening = openingWindow(timeLine, next);
      setWindow(entry === undefined ? opening : windowShowing(opening, plainDate(entry.from), next));
    },
    move: (direction) => setWindow(movedWindow(window, scale, direction)),
    step: (step) => {
      const next = nextEntry(entries, current, step);
      if (next === undefined) return;
      setCurrent(next.id);
      setWindow(windowShowing(window, plainDate(next.from), scale));
    },
    openCurrent: () => {
      if (entry !== undefined) openSource({ place: entry.place, what: words.sentence(entry) });
    },
  };
}
