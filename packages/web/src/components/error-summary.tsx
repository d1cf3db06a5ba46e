import { type ReactNode, useEffect, useRef } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import { Icon } from './icon.tsx';

/** `fieldId` is the id given to the field; its control takes the focus. */
export type FieldFault = { readonly fieldId: string; readonly message: string };

type Props = {
  readonly faults: readonly FieldFault[];
  /** Counts attempts from 1, so that the focus comes back with each. */
  readonly attempt: number;
};

/** On top of a form that could not be sent: what to correct, as links. What was typed is kept. */
export function ErrorSummary({ faults, attempt }: Props): ReactNode {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const some = faults.length > 0;
  useEffect(() => {
    if (some && attempt > 0) heading.current?.focus();
  }, [some, attempt]);
  if (!some) return null;
  return (
    <section className="mb-4 rounded-8 border-2 border-error p-4" aria-labelledby="error-summary">
      <h2
        ref={heading}
        id="error-summary"
        tabIndex={-1}
        className="flex items-center gap-2 text-base font-bold text-error"
      >
        <Icon name="warning" />
        {t('errors.summary', { count: faults.length })}
      </h2>
      <ul className="mt-2 grid gap-1 leading-160">
        {faults.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a
              href={`#${fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId)?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
