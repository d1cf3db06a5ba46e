import type { ImportDetection } from '@renkei/contract';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { reasonName, registerName } from './register-name.ts';

/** What the rule made of the notifications. "Cannot say" stands here by register, and in no queue. */
export function DetectionCounts({ detection }: { readonly detection: ImportDetection }): ReactNode {
  const { t } = useTexts();
  const cannotSay = detection.cannotSay.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="mt-4 rounded-8 bg-sunk px-4 py-3 leading-160 forced-colors:border print:border">
      <h3 className="font-bold">{t('imports.detection')}</h3>
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
                  count,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Count({ term, count }: { readonly term: string; readonly count: number }): ReactNode {
  return (
    <div className="flex items-baseline gap-2">
      <dt className="text-quiet">{term}</dt>
      <dd className="text-base font-bold">{count.toLocaleString('en-US')}</dd>
    </div>
  );
}
