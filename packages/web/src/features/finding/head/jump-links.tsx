import type { ReactNode } from 'react';
import { buttonClass } from '../../../components/button-class.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { usePanel } from '../panel/panel-state.ts';
import { panelSections } from '../panel/panel-sections.ts';
import type { ReadableFinding } from '../steps.ts';

/** Where the panel stands below the steps, the way to its sections. */
export function JumpLinks({ view }: { readonly view: ReadableFinding }): ReactNode {
  const { t } = useTexts();
  const { open } = usePanel();
  if (!open) return null;
  return (
    <nav aria-label={t('finding.panel.jump')} className="screen-only mb-6 flex flex-wrap gap-2 full:hidden">
      {panelSections(view).map((section) => (
        <a key={section} href={`#panel-${section}`} className={buttonClass()}>
          {t(`finding.panel.${section}`)}
        </a>
      ))}
    </nav>
  );
}
