import type { ReactNode } from 'react';
import { PageProblems } from './errors/page-problems.tsx';
import { RefusalNote } from './errors/refusal-note.tsx';
import { FindingWorkProvider } from './finding-work.ts';
import { DecisionStep } from './decision/decision-step.tsx';
import { OutTray } from './decision/out-tray.tsx';
import { ExplanationsStep } from './explanations/explanations-step.tsx';
import { FindingTitle } from './head/finding-title.tsx';
import { JumpLinks } from './head/jump-links.tsx';
import { StickyBar } from './head/sticky-bar.tsx';
import { TakenNote } from './head/taken-note.tsx';
import { MismatchStep } from './mismatch/mismatch-step.tsx';
import { FindingPanel } from './panel/finding-panel.tsx';
import { PanelProvider } from './panel/panel-state.ts';
import { usePanelState } from './panel/use-panel-state.ts';
import { SamePersonStep } from './same-person/same-person-step.tsx';
import type { ReadableFinding as View } from './steps.ts';
import { useFindingKeys } from './use-finding-keys.ts';
import { useSaving } from './use-saving.ts';

/** A finding that may be read: the four steps, and beside them where everything comes from. */
export function ReadableFinding({ view }: { readonly view: View }): ReactNode {
  const work = useSaving(view.reference);
  const panel = usePanelState();
  useFindingKeys(panel);
  return (
    <FindingWorkProvider value={work}>
      <PanelProvider value={panel}>
        <div className={panel.open ? 'full:grid full:grid-cols-[minmax(0,1fr)_19rem]' : ''}>
          <div className="min-w-0">
            <StickyBar view={view} />
            <div className="mx-auto max-w-[60rem] px-6 pt-5 pb-10 max-wide:px-3 max-wide:pt-4">
              <PageProblems />
              <RefusalNote />
              <TakenNote view={view} />
              <OutTray view={view} />
              <FindingTitle view={view} />
              <JumpLinks view={view} />
              <SamePersonStep view={view} />
              {view.kind === 'open' && <LaterSteps view={view} />}
            </div>
          </div>
          {panel.open && <FindingPanel view={view} />}
        </div>
      </PanelProvider>
    </FindingWorkProvider>
  );
}

/** Steps 2 to 4 do not exist before step 1 is saved: the server does not send them. */
function LaterSteps({ view }: { readonly view: Extract<View, { kind: 'open' }> }): ReactNode {
  return (
    <>
      <MismatchStep view={view} />
      <ExplanationsStep view={view} />
      <DecisionStep view={view} />
    </>
  );
}
