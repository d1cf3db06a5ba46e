import { type OpenFinding, QueuePage } from '@renkei/contract';
import { useNavigate } from '@tanstack/react-router';
import { announce } from '../../../components/status-message.ts';
import { getJson } from '../../../http/api.ts';
import { showTime } from '../../../texts/dates.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { afterSaving } from './after-setting.ts';
import { nextToWorkOn } from './next-to-work-on.ts';

type Outcome = NonNullable<OpenFinding['outcome']>;

/** Says what was saved and until when it can be taken back, then goes on to the list or the next finding. */
export function useLeaveAfterSaving(): (view: OpenFinding, outcome: Outcome) => Promise<void> {
  const { t } = useTexts();
  const navigate = useNavigate();
  return async (view, { outcome, leavesAt }) => {
    const next =
      afterSaving() === 'next'
        ? await getJson('/api/findings', QueuePage, { quiet: true })
            .then(({ rows }) => nextToWorkOn(rows, view.reference))
            .catch(() => undefined)
        : undefined;
    await (next === undefined
      ? navigate({ to: '/findings' })
      : navigate({ to: '/findings/$reference', params: { reference: next } }));
    announce(
      t('finding.decision.saved', {
        reference: view.reference,
        outcome: t(`finding.outcome.${outcome}.name`),
        time: showTime(leavesAt),
      }),
    );
  };
}
