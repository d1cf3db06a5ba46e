import type { ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { StateWord } from '../../../components/state-word.tsx';
import { showDay, showInstant } from '../../../texts/dates.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { usePanel } from '../panel/panel-state.ts';
import type { ReadableFinding } from '../steps.ts';
import { ProtectionCheck } from './protection-check.tsx';
import { StepNav } from './step-nav.tsx';

/** Which finding, how it stands, until when, as of when, and the protective action, always in sight. */
export function StickyBar({ view }: { readonly view: ReadableFinding }): ReactNode {
  const { t, pick } = useTexts();
  const { open, setOpen } = usePanel();
  const holder =
    view.takenBy === null ? {} : { holder: view.takenBy.me ? t('finding.me') : pick(view.takenBy.name) };
  return (
    <div className="border-b border-border bg-page wide:sticky wide:top-0 wide:z-2 print:static">
      <div className="flex min-h-13 flex-wrap items-center gap-x-3 gap-y-2 px-6 py-2 max-wide:px-3">
        <dl className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <dt className="sr-only">{t('finding.paused.reference')}</dt>
          <dd className="ref font-bold">{view.reference}</dd>
          <dt className="sr-only">{t('finding.bar.state')}</dt>
          <dd>
            <StateWord state={view.state} {...holder} />
          </dd>
          <Dates view={view} />
        </dl>
        <span className="grow max-wide:hidden" />
        {!open && (
          <Button
            size="m"
            aria-expanded={false}
            onClick={() => setOpen(true)}
            className="screen-only max-wide:w-full"
          >
            {t('finding.panel.open')}
          </Button>
        )}
        <ProtectionCheck reference={view.reference} />
      </div>
      <StepNav view={view} />
    </div>
  );
}

function Dates({ view }: { readonly view: ReadableFinding }): ReactNode {
  const { t, lang } = useTexts();
  const daysLeft =
    view.daysLeft < 0
      ? t('finding.bar.days-over', { days: -view.daysLeft })
      : t('finding.bar.days', { days: view.daysLeft });
  const inThisYear = view.dueOn.slice(0, 4) === view.today.slice(0, 4);
  return (
    <>
      <div className="flex items-baseline gap-1.5">
        <dt className="text-quiet">{t('finding.bar.due')}</dt>
        <dd>
          <b>{showDay(view.dueOn, lang, { weekday: true, year: !inThisYear })}</b> {daysLeft}
        </dd>
      </div>
      <div className="text-quiet">
        <dt className="sr-only">{t('finding.bar.as-of')}</dt>
        <dd>
          {t('finding.bar.as-of-when', {
            when: showInstant(view.asOf, lang, { year: false, weekday: false }),
          })}
        </dd>
      </div>
    </>
  );
}
