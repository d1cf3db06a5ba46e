import { useKeys } from '../../../keys/use-keys.ts';
import { useTexts } from '../../../texts/use-texts.ts';

type Rows = {
  /** The keys belong to the table only while it has the focus: elsewhere they scroll the page. */
  readonly inside: boolean;
  readonly current: number;
  readonly count: number;
  /** Rows that fit into sight. */
  readonly page: number;
  readonly go: (index: number) => void;
};

/** Arrows, j and k, Page, Home and End in a long table. */
export function useRowKeys({ inside, current, count, page, go }: Rows): void {
  const { t } = useTexts();
  const to = (index: number) => () => go(Math.max(0, Math.min(count - 1, index)));
  const next = { label: t('queue.keys.down'), run: to(current + 1) };
  const previous = { label: t('queue.keys.up'), run: to(current - 1) };
  useKeys(
    inside && count > 0
      ? [
          { keys: 'ArrowDown', ...next },
          { keys: 'ArrowUp', ...previous },
          { keys: 'j', ...next },
          { keys: 'k', ...previous },
          { keys: 'PageDown', label: t('imports.keys.page-down'), run: to(current + page) },
          { keys: 'PageUp', label: t('imports.keys.page-up'), run: to(current - page) },
          { keys: 'Home', label: t('imports.keys.first'), run: to(0) },
          { keys: 'End', label: t('imports.keys.last'), run: to(count - 1) },
        ]
      : [],
  );
}
