import type { ReactNode } from 'react';
import { classNames } from '../../../components/class-names.ts';
import { Icon } from '../../../components/icon.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { type ReadableFinding, type StepNumber, stepNumbers, stepsOf, stepTitle } from '../steps.ts';

/** The four steps with what is saved and where the officer stands. Steps that are not there yet are words, no links. */
export function StepNav({ view }: { readonly view: ReadableFinding }): ReactNode {
  const { t } = useTexts();
  const steps = stepsOf(view);
  const left = steps.explanations.of - steps.explanations.answered;
  const word = (step: StepNumber) =>
    step === 3 && view.kind === 'open' && left > 0
      ? t('finding.step3.title-left', { count: left })
      : t(stepTitle(view, step));
  return (
    <nav aria-label={t('finding.steps')} className="screen-only">
      <ol className="flex flex-wrap gap-x-6 px-6 max-wide:justify-between max-wide:gap-x-0 max-wide:px-3">
        {stepNumbers.map((step) => {
          const saved = steps.saved.has(step);
          const current = steps.current === step;
          const look = classNames(
            'flex min-h-9 items-center gap-1.5 border-b-[3px] no-underline max-wide:min-h-11',
            current ? 'border-action font-bold text-action' : 'border-transparent text-text',
          );
          const inside = (
            <>
              {saved && <Icon name="tick" label={t('finding.saved')} className="text-success" />}
              {step}
              <span className={current ? '' : 'max-wide:sr-only'}>{word(step)}</span>
            </>
          );
          const there = step === 1 || view.kind === 'open';
          return (
            <li key={step}>
              {there ? (
                <a
                  href={`#step-${String(step)}`}
                  aria-current={current ? 'step' : undefined}
                  className={look}
                >
                  {inside}
                </a>
              ) : (
                <span className={classNames(look, '!text-quiet')}>{inside}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
