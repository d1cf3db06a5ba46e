import { useTexts } from '../../texts/use-texts.ts';
import type { Place } from './panel/panel-state.ts';

/** File, line and column in one phrase. */
export function usePlaceWords(): (place: Place) => string {
  const { t } = useTexts();
  return ({ file, line, column }) => t('finding.place', { file, line: String(line), column: String(column) });
}
