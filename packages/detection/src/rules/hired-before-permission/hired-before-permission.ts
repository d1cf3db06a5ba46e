import { dayInWords } from '@renkei/law';
import { type BarredStart, findBarredStart, titleRegistersOf } from '../../basis/barred-start.ts';
import type { Grant } from '../../basis/grant-after.ts';
import type { Evidence } from '../../finding.ts';
import { grantEvidence } from '../grant-evidence.ts';
import { stayFromEvidence } from '../person-evidence.ts';
import type { Rule } from '../rule.ts';
import { hiredBeforePermissionCard } from './card.ts';
import { looksAt } from './looked-at.ts';

/** rules.md `hired-before-permission`: when did work start? Asked instead of whether there is a permission: there is one. */
export const hiredBeforePermission: Rule = {
  card: hiredBeforePermissionCard,
  of: 'linked-employment',
  subject: 'employment',
  ask(employment, records) {
    const start = findBarredStart(employment, records);
    if (start?.grant === undefined) return undefined;
    const day = employment.notification.hiredOn;
    const [hire, grant] = [dayInWords(day), dayInWords(start.grant.record.from)];
    return {
      day,
      judgedOn: day,
      reads: titleRegistersOf(start.row),
      question: {
        ja: `届出の雇入れの日は${hire.ja}、働くための許可は記録では${grant.ja}からです。働き始めたのはいつですか。`,
        en: `The notice gives ${hire.en} as the day of hire; by the register work is permitted from ${grant.en}. When did work start?`,
      },
      evidence: evidenceFor(start, start.grant),
      curedLater: [grantEvidence(start.grant)],
      looks: looksAt(employment),
    };
  },
};

function evidenceFor({ status }: BarredStart, grant: Grant): readonly Evidence[] {
  return [stayFromEvidence(status.stay), grantEvidence(grant)];
}
