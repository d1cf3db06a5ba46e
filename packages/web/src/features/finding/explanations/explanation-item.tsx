import type { OpenFinding } from '@renkei/contract';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../../../texts/use-texts.ts';
import { mayWork } from '../steps.ts';
import { ExplanationForm } from './explanation-form.tsx';
import { LookedAt } from './looked-at.tsx';
import { SavedExplanation } from './saved-explanation.tsx';

type Props = {
  readonly view: OpenFinding;
  readonly explanation: OpenFinding['explanations'][number];
  readonly number: number;
};

/** One question: why a yes would be lawful, what the system looked at, and the officer's answer. */
export function ExplanationItem({ view, explanation, number }: Props): ReactNode {
  const { t, pick } = useTexts();
  const [editing, setEditing] = useState(explanation.answer === null);
  const heading = `explanation-${explanation.id}`;
  const working = mayWork(view);
  return (
    <li className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-3 border-b border-line py-4">
      <span aria-hidden="true" className="text-end text-base leading-160 font-bold max-wide:text-start">
        {number}
      </span>
      <section aria-labelledby={heading} className="min-w-0">
        <h3 id={heading} tabIndex={-1} className="text-base leading-160 font-bold">
          <span className="sr-only">{t('finding.explanation.number', { number })}</span>{' '}
          {pick(explanation.question)}
        </h3>
        <LookedAt explanation={explanation} />
        {explanation.answer !== null && (
          <SavedExplanation
            view={view}
            explanation={explanation}
            {...(working && !editing && { onCorrect: () => setEditing(true) })}
          />
        )}
        {explanation.answer === null && (
          <p className={working ? 'hidden text-quiet print:block' : 'text-quiet'}>
            {t('finding.explanation.not-answered')}
          </p>
        )}
        {editing && working && (
          <ExplanationForm view={view} explanation={explanation} onSaved={() => setEditing(false)} />
        )}
      </section>
    </li>
  );
}
