import type { QueueRow } from '@renkei/contract';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { StateWord } from '../../components/state-word.tsx';
import { showDay } from '../../texts/dates.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { dueWords } from './row-words.ts';
import { isMineToTakeBack } from './take-back.ts';
import { TimeLeft } from './time-left.tsx';

type Props = { readonly row: QueueRow };

/** Of a paused finding only the neutral word and whom to ask: the same for every cause. */
export function QuestionCell({ row }: Props): ReactNode {
  const { t, pick } = useTexts();
  return (
    <td>
      {row.state === 'paused' ? t('state.paused') : pick(row.question)}
      {row.state === 'paused' && <small>{t('queue.paused-ask')}</small>}
    </td>
  );
}

export function EmployerCell({ row }: Props): ReactNode {
  return (
    <td>
      {row.employer === null ? '–' : <bdi translate="no">{row.employer}</bdi>}
      {row.place !== null && <small>{row.place}</small>}
    </td>
  );
}

export function SinceCell({ row }: Props): ReactNode {
  const { t, lang } = useTexts();
  if (row.workSince === null) return <td>–</td>;
  return (
    <td>
      {showDay(row.workSince, lang, { year: false, weekday: false })}
      <small>{t('queue.year', { year: row.workSince.slice(0, 4) })}</small>
    </td>
  );
}

/** Before the records were compared, how many explanations there are would tell the rule. */
export function ExplanationsCell({ row }: Props): ReactNode {
  const { t } = useTexts();
  if (row.state === 'paused') return <td className="text-quiet">–</td>;
  if (row.blind || row.explanations === null) {
    return <td>{row.blind ? <small>{t('queue.before-comparing')}</small> : '–'}</td>;
  }
  const { open, of } = row.explanations;
  return (
    <td>
      {t('queue.explanations-open', { open })}
      <small>{t('queue.explanations-of', { of })}</small>
    </td>
  );
}

export function DueCell({ row, today }: Props & { readonly today: string }): ReactNode {
  const { t, lang } = useTexts();
  const { left, late, age } = dueWords(row, today, t);
  return (
    <td>
      <b>{showDay(row.dueOn, lang, { year: false, weekday: true })}</b>
      <small>
        {row.state === 'paused' ? (
          t('queue.paused-clock')
        ) : (
          <>
            <span className={late ? 'late' : undefined}>{left}</span>
            {t('queue.separator')}
            {age}
          </>
        )}
      </small>
    </td>
  );
}

/** In the out-tray's own list the time left has a column of its own. */
export function StateCell({ row, outTray }: Props & { readonly outTray: boolean }): ReactNode {
  const mine = row.takenBy?.me === true;
  return (
    <td>
      <StateWord state={row.state} readingNow={row.takenBy?.readingNow === true && !mine} />
      {!outTray && row.leavesAt !== null && row.state === 'out-tray' && (
        <small>
          <TimeLeft leavesAt={row.leavesAt} />
        </small>
      )}
    </td>
  );
}

/** How long the outcome can be taken back, and the way to do so where it is mine. */
export function LeavesCell({
  row,
  takeBack,
}: Props & { readonly takeBack: (reference: string) => void }): ReactNode {
  const { t } = useTexts();
  return (
    <td>
      <span className="flex items-center justify-between gap-2">
        {row.leavesAt === null ? '–' : <TimeLeft leavesAt={row.leavesAt} />}
        {isMineToTakeBack(row) && (
          <Button
            className="screen-only"
            aria-label={t('queue.take-back-of', { reference: row.reference })}
            onClick={() => takeBack(row.reference)}
          >
            {t('queue.take-back')}
          </Button>
        )}
      </span>
    </td>
  );
}

export function HolderCell({ row }: Props): ReactNode {
  return (
    <td>
      <Holder row={row} />
    </td>
  );
}

export function Holder({ row }: Props): ReactNode {
  const { t, pick } = useTexts();
  if (row.takenBy === null) return t('who.nobody');
  return row.takenBy.me ? t('who.me') : <bdi translate="no">{pick(row.takenBy.name)}</bdi>;
}
