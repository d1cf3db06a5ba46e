import type { Looked } from '../finding.ts';
import { notLookedUp } from './listed.ts';

/** Which fields of the link agree is shown beside the finding; whether two people are one, an officer says. */
export const namesakesNotLookedUp: Looked = notLookedUp({
  ja: '同姓同名の人は照会していません。名寄せでどの項目が一致したかは、名寄せの欄にあります。',
  en: 'Namesakes were not looked up. Which fields agree stands with the link.',
});
