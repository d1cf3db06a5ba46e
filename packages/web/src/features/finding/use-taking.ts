import { useEffect, useRef } from 'react';
import type { FindingWork } from './finding-work.ts';
import { mayWork, type ReadableFinding } from './steps.ts';

/** Opening takes the finding for 30 minutes of activity, so that two officers do not work on it unawares. Once a visit. */
export function useTaking(view: ReadableFinding, { save }: FindingWork): void {
  const asked = useRef(false);
  const free = view.takenBy === null && mayWork(view);
  const { version } = view;
  useEffect(() => {
    if (!free || asked.current) return;
    asked.current = true;
    void save({ type: 'taken', version });
  }, [free, save, version]);
}
