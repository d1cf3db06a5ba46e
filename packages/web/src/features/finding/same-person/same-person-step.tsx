import { type ReactNode, useState } from 'react';
import { StepSection } from '../step-section.tsx';
import { mayWork, type ReadableFinding, stepsOf } from '../steps.ts';
import { useWho } from '../use-who.ts';
import { AgreedFields } from './agreed-fields.tsx';
import { IdentityForm } from './identity-form.tsx';
import { IdentitySaved } from './identity-saved.tsx';
import { RecordGroups } from './record-groups.tsx';
import { RecordsBeside } from './records-beside.tsx';

/** Step 1: two records, one question, and nothing of what the calculation says until the answer is saved. */
export function SamePersonStep({ view }: { readonly view: ReadableFinding }): ReactNode {
  const who = useWho();
  const [looking, setLooking] = useState(false);
  const identity = view.kind === 'blind' ? null : view.identity;
  const asks = view.compares !== 'nothing';
  const unanswered = identity === null;
  return (
    <StepSection
      view={view}
      step={1}
      steps={stepsOf(view)}
      note={identity === null ? undefined : who(identity)}
    >
      {identity !== null && (
        <IdentitySaved
          view={view}
          answer={identity.answer}
          looking={looking}
          onLook={() => setLooking(!looking)}
        />
      )}
      {asks && (unanswered || looking) && <RecordsBeside view={view} />}
      {!asks && <RecordGroups groups={view.records} />}
      {asks && (unanswered || looking) && mayWork(view) && (
        <IdentityForm key={String(unanswered)} view={view} onSaved={() => setLooking(false)} />
      )}
      {view.kind === 'open' && identity !== null && <AgreedFields view={view} />}
    </StepSection>
  );
}
