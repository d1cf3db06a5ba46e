import type { Session } from '@renkei/contract';
import type { ReactNode } from 'react';
import { Banner } from '../components/banner.tsx';
import { Button } from '../components/button.tsx';
import { showTime } from '../texts/dates.ts';
import { useTexts } from '../texts/use-texts.ts';
import { useChoosePurpose } from '../session/use-session.ts';
import { usePurposeClock } from '../session/use-purpose-clock.ts';

/** Two minutes before the purpose ends: go on with one press, without leaving the page. */
export function PurposeEnding({ session }: { readonly session: Session }): ReactNode {
  const { t } = useTexts();
  const choose = useChoosePurpose();
  const clock = usePurposeClock(session.purpose);
  const { purpose } = session;
  return (
    <output className="block">
      {purpose !== null && clock === 'ending' && (
        <Banner
          kind="info"
          className="m-3"
          title={t('purpose.ending', { time: showTime(purpose.endsAt) })}
          action={
            <Button variant="solid" disabled={choose.isPending} onClick={() => choose.mutate(purpose.id)}>
              {t('purpose.go-on')}
            </Button>
          }
        >
          {t('purpose.ending-kept')}
        </Banner>
      )}
    </output>
  );
}
