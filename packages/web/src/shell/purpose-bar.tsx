import type { Session } from '@renkei/contract';
import type { ReactNode } from 'react';
import { Badge } from '../components/badge.tsx';
import { showTime } from '../texts/dates.ts';
import { useTexts } from '../texts/use-texts.ts';

type Props = { readonly session: Session; readonly onChange: () => void };

/** For what is read, and on which provision. Where the law is not checked, it says so. */
export function PurposeBar({ session, onChange }: Props): ReactNode {
  const { t, pick } = useTexts();
  const { purpose } = session;
  return (
    <section
      aria-label={t('purpose.bar')}
      className="flex min-h-9 flex-wrap items-center gap-x-5 gap-y-0.5 border-b border-line bg-sunk px-3 py-1 wide:px-4"
    >
      <dl className="contents">
        <Pair term={t('purpose.for')}>
          <b>{purpose === null ? t('purpose.ended') : pick(purpose.name)}</b>
        </Pair>
        {purpose !== null && (
          <Pair term={t('purpose.basis')}>
            {pick(purpose.basis)}
            {!purpose.verified && (
              <Badge tone="plain" className="ms-2 bg-transparent">
                {t('common.not-verified')}
              </Badge>
            )}
          </Pair>
        )}
        <Pair term={t('purpose.matter')}>{t('common.none')}</Pair>
      </dl>
      <button
        type="button"
        className="screen-only min-h-7 text-action underline underline-offset-[.2em] max-wide:min-h-11"
        onClick={onChange}
      >
        {t('purpose.change')}
      </button>
      {purpose !== null && (
        <span className="text-quiet wide:ms-auto">
          {t('purpose.chosen-at', { time: showTime(purpose.chosenAt) })}
        </span>
      )}
    </section>
  );
}

function Pair({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt className="me-2 inline text-quiet">{term}</dt>
      <dd className="inline">{children}</dd>
    </div>
  );
}
