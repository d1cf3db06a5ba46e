import { type ReactNode, useEffect, useState } from 'react';
import { useTexts } from '../texts/use-texts.ts';

type Props = {
  /** What is being done, said after two seconds. */
  readonly what?: string;
  readonly rows?: number;
};

/** Nothing for 300 ms, then a skeleton; after two seconds, words. */
export function Loading({ what, rows = 6 }: Props): ReactNode {
  const { t } = useTexts();
  const visible = useAfter(300);
  const slow = useAfter(2000);
  return (
    <div aria-busy="true" className="min-h-40 py-4">
      <output className={slow ? 'mb-3 block leading-170' : 'sr-only'}>
        {visible ? (slow ? (what ?? t('common.loading-long')) : t('common.loading')) : ''}
      </output>
      {visible && (
        <div aria-hidden="true" className="skeleton grid gap-3">
          {Array.from({ length: rows }, (_, row) => (
            <div key={row} className="h-8 rounded-4 bg-sunk forced-colors:border" />
          ))}
        </div>
      )}
    </div>
  );
}

function useAfter(ms: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return passed;
}
