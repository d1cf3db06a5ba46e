import type { ReactNode } from 'react';
import { ProgressBar } from 'react-aria-components';
import { classNames } from './class-names.ts';

type Props = {
  /** What is progressing; spoken, and shown by whoever places the bar. */
  readonly label: string;
  /** In words: “3 of 7 files”. */
  readonly words: string;
  readonly done: number;
  /** Null where the end is not known. */
  readonly total: number | null;
  readonly thin?: boolean;
};

/** How far something has come. Not a live region: who says what when is the page's to decide, once and not per tick. */
export function Progress({ label, words, done, total, thin = false }: Props): ReactNode {
  const known = total !== null && total > 0;
  const share = known ? Math.min(100, (done / total) * 100) : 0;
  return (
    <ProgressBar
      aria-label={label}
      value={share}
      valueLabel={words}
      isIndeterminate={!known}
      className={classNames(
        'block overflow-hidden rounded-full border border-edge bg-sunk',
        thin ? 'h-2' : 'h-3.5',
      )}
    >
      <span
        className={classNames(
          'block h-full bg-action forced-colors:bg-[Highlight]',
          !known && 'progress-unknown',
        )}
        style={known ? { width: `${share}%` } : undefined}
      />
    </ProgressBar>
  );
}
