import { type ReactNode, useState } from 'react';
import { StepSection } from '../step-section.tsx';
import { mayWork, type ReadableFinding, stepsOf } from '../steps.ts';
import { useWho } from '../use-who.ts';
import { AgreedFields } from './agreed-fields.tsx';
import { CompareTable } from './compare-table.tsx';
import { IdentityForm } from './identity-form.tsx';
import { IdentitySaved } from './identity-saved.tsx';

/** Step 1: two records, one question, and nothing of what the calculation says until the answer is saved. */
export function SamePersonStep({ view }: { readonly view: ReadableFinding }): ReactNode {
  const who = useWho();
  const [looking, setLooking] = useState(false);
  const blind = view.kind === 'blind';
  const note = blind ? undefined : who(view.identity);
  return (
    <StepSection step={1} steps={stepsOf(view)} note={note}>
      {!blind && <IdentitySaved view={view} looking={looking} onLook={() => setLooking(!looking)} />}
      {(blind || looking) && <CompareTable rows={view.compare} />}
      {(blind || looking) && mayWork(view) && (
        <IdentityForm key={String(blind)} view={view} onSaved={() => setLooking(false)} />
      )}
      {!blind && <AgreedFields view={view} />}
    </StepSection>
  );
}
