import { useKeys } from '../../keys/use-keys.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { focusNextStep } from './next-step.ts';
import type { PanelState } from './panel/panel-state.ts';

/** Keys of the finding page. They move and close; none saves an answer. */
export function useFindingKeys(panel: PanelState): void {
  const { t } = useTexts();
  useKeys([
    { keys: 'Ctrl+Enter', label: t('finding.key.next-step'), run: focusNextStep },
    {
      keys: 'Escape',
      label: t('finding.key.close'),
      run: () => {
        if (panel.opened !== undefined) panel.closeSource();
      },
    },
  ]);
}
