import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/use-texts.ts';
import type { PanelSection } from './panel-sections.ts';

type Props = { readonly section: PanelSection; readonly children: ReactNode };

export function PanelSectionView({ section, children }: Props): ReactNode {
  const { t } = useTexts();
  const id = `panel-${section}`;
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="scroll-mt-4 border-b border-line py-4 leading-160 last:border-0"
    >
      <h2 id={`${id}-title`} className="mb-2.5 text-base font-bold">
        {t(`finding.panel.${section}`)}
      </h2>
      {children}
    </section>
  );
}
