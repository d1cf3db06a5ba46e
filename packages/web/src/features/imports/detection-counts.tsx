import type { ImportDetection } from '@renkei/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { figure } from './figures.ts';
import { reasonName, registerName } from './register-name.ts';

type Props = { readonly detection: ImportDetection };

/** What is new since the run before, and what the rules made of all notifications. "Cannot say" stands in no queue. */
export function DetectionCounts({ detection }: Props): ReactNode {
  const { t } = useTexts();
  const cannotSay = detection.cannotSay.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="mt-4 rounded-8 bg-sunk px-4 py-3 leading-160 forced-colors:border print:border">
      <News news={detection.news} />
      <h3 className="mt-3 font-bold">{t('imports.detection')}</h3>
      <dl className="mt-1 flex flex-wrap gap-x-8 gap-y-1">
        <Count term={t('imports.detection.notifications')} count={detection.notifications} />
        <Count term={t('imports.detection.findings')} count={detection.findings} />
        <Count term={t('imports.detection.nothing')} count={detection.nothing} />
        <Count term={t('imports.detection.on-hold')} count={detection.onHold} />
        <Count term={t('imports.detection.cannot-say')} count={cannotSay} />
      </dl>
      {detection.cannotSay.length > 0 && (
        <>
          <p className="mt-2">{t('imports.cannot-say-about')}</p>
          <ul className="mt-1 grid gap-x-6 ps-5 wide:grid-cols-2">
            {detection.cannotSay.map(({ reason, register, count }) => (
              <li key={`${reason}.${register}`} className="list-disc">
                {t('imports.cannot-say-row', {
                  reason: reasonName(reason, t),
                  register: registerName(register, t),
                  count: figure(count),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function News({ news }: { readonly news: ImportDetection['news'] }): ReactNode {
  const { t } = useTexts();
  const { written, reopened, closed } = news;
  return (
    <>
      <h3 className="font-bold">{t('imports.news')}</h3>
      {written + reopened + closed === 0 ? (
        <p>{t('imports.news-none')}</p>
      ) : (
        <p className="flex flex-wrap items-baseline gap-x-6">
          <span className="text-base">{t('imports.news-text', { written, reopened, closed })}</span>
          <span className="screen-only flex flex-wrap gap-x-4">
            {written + reopened > 0 && (
              <Link
                to="/findings"
                search={{ view: 'unassigned' }}
                className="inline-flex min-h-6 items-center max-wide:min-h-11"
              >
                {t('imports.news-to-queue')}
              </Link>
            )}
            {closed > 0 && (
              <Link
                to="/findings"
                search={{ view: 'ended' }}
                className="inline-flex min-h-6 items-center max-wide:min-h-11"
              >
                {t('imports.news-to-ended')}
              </Link>
            )}
          </span>
        </p>
      )}
    </>
  );
}

function Count({ term, count }: { readonly term: string; readonly count: number }): ReactNode {
  return (
    <div className="flex items-baseline gap-2">
      <dt className="text-quiet">{term}</dt>
      <dd className="text-base font-bold">{figure(count)}</dd>
    </div>
  );
}
