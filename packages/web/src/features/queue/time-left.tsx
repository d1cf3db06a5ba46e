import { systemClock } from '@renkei/kernel';
import { type ReactNode, useEffect, useState } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { minutesLeft } from './row-words.ts';

/** How long the outcome can still be taken back, in whole minutes; looks again every ten seconds. */
export function TimeLeft({ leavesAt }: { readonly leavesAt: string }): ReactNode {
  const { t } = useTexts();
  const [now, setNow] = useState(() => systemClock.now().getTime());
  useEffect(() => {
    const timer = setInterval(() => setNow(systemClock.now().getTime()), 10_000);
    return () => clearInterval(timer);
  }, []);
  const minutes = minutesLeft(leavesAt, now);
  return <span>{minutes === null ? t('queue.has-left') : t('queue.leaves-in', { minutes })}</span>;
}
