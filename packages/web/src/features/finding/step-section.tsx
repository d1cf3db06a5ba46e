import type { ReactNode } from 'react';
import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { type ReadableFinding, type StepNumber, type Steps, stepTitle } from './steps.ts';

type Props = {
  readonly view: ReadableFinding;
  readonly step: StepNumber;
  readonly steps: Steps;
  /** Who saved it and when, or how far it is. */
  readonly note?: string | undefined;
  readonly children: ReactNode;
};

/** One step on the rail: its number, its heading, whether it is saved. */
export function StepSection({ view, step, steps, note, children }: Props): ReactNode {
  const { t } = useTexts();
  const saved = steps.saved.has(step);
  const current = steps.current === step;
  return (
    <section
      id={`step-${String(step)}`}
      aria-labelledby={`step-${String(step)}-title`}
      className={classNames(
        'relative scroll-mt-28 pb-10 wide:ps-12',
        step < 4 &&
          'wide:before:absolute wide:before:start-[15px] wide:before:top-9 wide:before:-bottom-1 wide:before:w-0.5',
        saved ? 'wide:before:bg-success' : 'wide:before:bg-line',
      )}
    >
      <span aria-hidden="true" className={numberLook(saved, current)}>
        {step}
      </span>
      <header className="mb-3 flex min-h-8 flex-wrap items-center gap-x-4 gap-y-1 max-wide:ps-11">
        <h2
          id={`step-${String(step)}-title`}
          tabIndex={-1}
          className="text-[1.25rem] leading-150 font-bold tracking-[.02em]"
        >
          <span className="sr-only">{t('finding.step.number', { number: step })}</span>{' '}
          {t(stepTitle(view, step))}
        </h2>
        <span className="ms-auto flex flex-wrap items-center gap-x-3 text-quiet max-wide:ms-0 max-wide:w-full">
          {saved && (
            <b className="flex items-center gap-1 text-success">
              <Icon name="tick" />
              {t('finding.saved')}
            </b>
          )}
          {note}
        </span>
      </header>
      {children}
    </section>
  );
}

function numberLook(saved: boolean, current: boolean): string {
  return classNames(
    'absolute start-0 top-0 grid size-8 place-content-center rounded-full border-2 font-bold',
    current && 'border-action bg-action text-on-action',
    !current && 'bg-page',
    !current && (saved ? 'border-success text-success' : 'border-edge'),
  );
}
