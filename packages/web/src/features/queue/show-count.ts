import type { Texts } from '../../texts/use-texts.ts';

/** 24, or 1,000+ where counting stopped. */
export function showCount({ count, more }: { count: number; more: boolean }, t: Texts['t']): string {
  const shown = count.toLocaleString('en-US');
  return more ? t('queue.count-or-more', { count: shown }) : shown;
}
