import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Banner } from '../../../components/banner.tsx';
import { Button } from '../../../components/button.tsx';
import { Progress } from '../../../components/progress.tsx';
import { announce } from '../../../components/status-message.ts';
import { showSecond } from '../../../texts/dates.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { ActionFault } from '../action-fault.tsx';
import { figure, showBytes } from '../figures.ts';
import { sender } from './page-sender.ts';
import { SendingList } from './sending-list.tsx';
import { type Sending, totalsOf } from './sending.ts';

/** How far the files of this window have come, what holds them, and how to leave. */
export function SendingPanel({ of }: { readonly of: Sending }): ReactNode {
  const { t } = useTexts();
  const totals = totalsOf(of);
  const words = t('imports.sending.far', {
    arrived: figure(totals.arrived),
    files: figure(totals.files),
    sent: showBytes(totals.sent),
    bytes: showBytes(totals.bytes),
  });
  return (
    <div className="grid gap-3 leading-170">
      <div className="grid max-w-3xl gap-2">
        <p className="text-base">
          <b>{t(`imports.sending.stage.${of.stage}`)}</b> {words}
        </p>
        <Progress label={t('imports.sending.title')} words={words} done={totals.sent} total={totals.bytes} />
        <p className="text-quiet">{t('imports.sending.stay')}</p>
      </div>
      <Away of={of} />
      <Held of={of} />
      <SendingList of={of} />
      <CancelSending />
    </div>
  );
}

function CancelSending(): ReactNode {
  const { t } = useTexts();
  const cancel = useMutation({
    mutationFn: () => sender.cancel(),
    onSuccess: () => announce(t('imports.stage-said.cancelled')),
    onError: () => announce(t('imports.sending.cancel-unheard')),
  });
  return (
    <p className="screen-only flex flex-wrap items-center gap-x-4 gap-y-1">
      <Button size="m" onClick={() => cancel.mutate()} disabled={cancel.isPending}>
        {t('imports.cancel')}
      </Button>
      <span className="text-quiet">{t('imports.cancel-what')}</span>
    </p>
  );
}

/** The node is not reached: what is kept, when it is tried again. */
function Away({ of }: { readonly of: Sending }): ReactNode {
  const { t } = useTexts();
  if (of.stage !== 'away' || of.retryAt === null) return null;
  return (
    <Banner
      kind="warning"
      title={t('imports.sending.away')}
      action={
        <Button size="m" onClick={() => sender.tryNow()}>
          {t('imports.sending.try-now')}
        </Button>
      }
    >
      {t('imports.sending.away-text', { time: showSecond(of.retryAt) })}
    </Banner>
  );
}

/** Not everything arrived: nothing is stored until somebody says how to go on. */
function Held({ of }: { readonly of: Sending }): ReactNode {
  const { t } = useTexts();
  if (of.stage !== 'held') return null;
  const { arrived, keptBack } = totalsOf(of);
  return (
    <>
      {of.fault !== null && <ActionFault fault={of.fault} />}
      <Banner
        kind="warning"
        title={t('imports.sending.held', { count: keptBack })}
        action={
          <>
            <Button variant="solid" size="m" onClick={() => void sender.goOn()}>
              {t('imports.sending.again')}
            </Button>
            {arrived > 0 && (
              <Button size="m" onClick={() => void sender.storeArrived()}>
                {t('imports.sending.store-arrived', { count: arrived })}
              </Button>
            )}
          </>
        }
      >
        {t('imports.sending.held-text')}
      </Banner>
    </>
  );
}
