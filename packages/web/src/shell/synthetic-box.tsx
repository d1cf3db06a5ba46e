import type { ReactNode } from 'react';
import { showDay } from '../texts/dates.ts';
import { useTexts } from '../texts/use-texts.ts';

/** That nothing here is about a real person or business, and which civil day the demonstration shows. Also on paper. */
export function SyntheticBox({ today }: { readonly today: string }): ReactNode {
  const { t, lang } = useTexts();
  return (
    <p className="rounded-4 border border-dashed border-current px-2.5 py-0.5 max-wide:order-last max-wide:basis-full max-wide:text-center wide:mx-auto full:flex-none">
      <b className="tracking-[.06em]">{t('common.synthetic')}</b>
      <span className="ms-3 hidden min-[1440px]:inline">{t('common.synthetic-long')}</span>
      <span className="ms-3">
        {t('shell.shown-as-day', { day: showDay(today, lang, { weekday: true }) })}
      </span>
    </p>
  );
}
