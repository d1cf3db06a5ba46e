import type { ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import type { ReadableFinding } from '../steps.ts';
import { Coverage } from './coverage.tsx';
import { History } from './history.tsx';
import { OpenedSourceBox } from './opened-source-box.tsx';
import { OtherFindings } from './other-findings.tsx';
import { panelSections } from './panel-sections.ts';
import { usePanel } from './panel-state.ts';
import { EmptyRule, Rule } from './rule.tsx';
import { Sources } from './sources.tsx';

/** Where everything comes from. Beside the steps where there is room, below them otherwise. */
export function FindingPanel({ view }: { readonly view: ReadableFinding }): ReactNode {
  const { t } = useTexts();
  const { opened, setOpen } = usePanel();
  return (
    <aside
      aria-label={t('finding.panel')}
      className="border-line bg-page px-5 pt-4 pb-10 max-full:border-t max-wide:px-3 full:sticky full:top-0 full:max-h-dvh full:overflow-y-auto full:border-s print:static print:max-h-none"
    >
      <div className="screen-only flex flex-wrap items-center gap-x-3 border-b border-line pb-2.5">
        {panelSections(view).map((section) => (
          <a key={section} href={`#panel-${section}`} className="inline-flex min-h-6 items-center">
            {t(`finding.panel.${section}`)}
          </a>
        ))}
        <Button variant="plain" onClick={() => setOpen(false)} className="ms-auto">
          {t('finding.panel.close')}
        </Button>
      </div>
      {opened !== undefined && <OpenedSourceBox key={opened.number} opened={opened} />}
      <Sources view={view} />
      {view.kind === 'blind' ? (
        <EmptyRule />
      ) : (
        <>
          <History view={view} />
          <Rule view={view} />
          <Coverage view={view} />
          <OtherFindings view={view} />
        </>
      )}
    </aside>
  );
}
