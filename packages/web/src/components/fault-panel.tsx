import { type ReactNode, useEffect, useRef } from 'react';
import { ProblemError } from '../http/problem-error.ts';
import { isTextId } from '../texts/catalogue.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

type Props = {
  readonly fault: Error;
  readonly onRetry?: () => void;
  /** What could not be done, as a heading. */
  readonly title?: string;
};

/** What went wrong, how to go on, and the number under which the node's log has it. Takes the focus. */
export function FaultPanel({ fault, onRetry, title }: Props): ReactNode {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const told = useRef<Error>(null);
  useEffect(() => {
    if (told.current !== fault) heading.current?.focus();
    told.current = fault;
  }, [fault]);
  const reference = fault instanceof ProblemError ? fault.reference : null;
  return (
    <section className="grid gap-2 rounded-8 border border-s-[6px] border-error p-4 leading-170" role="alert">
      <h2 ref={heading} tabIndex={-1} className="flex items-center gap-2 text-base font-bold">
        <Icon name="warning" className="text-error" />
        {title ?? t('fault.title')}
      </h2>
      <p className="text-base">{useFaultSentence()(fault)}</p>
      {reference !== null && <p className="ref text-quiet">{t('common.reference-number', { reference })}</p>}
      {onRetry !== undefined && (
        <p>
          <Button size="m" onClick={onRetry}>
            {t('common.retry')}
          </Button>
        </p>
      )}
    </section>
  );
}

/** The sentence of a fault in the language of the screen. */
export function useFaultSentence(): (fault: Error) => string {
  const { t } = useTexts();
  return (fault) => {
    const id = fault instanceof ProblemError ? `problem.${fault.code}` : '';
    return t(isTextId(id) ? id : 'problem.network.unreadable');
  };
}
