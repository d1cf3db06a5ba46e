import { findGrantAfter } from '../../basis/grant-after.ts';
import { titleRegistersOf } from '../../basis/barred-start.ts';
import { findTitleConflict } from '../../basis/title-conflict.ts';
import { permissionsInForce } from '../../basis/titles-on-day.ts';
import { findWeeklyHours } from '../../basis/weekly-hours.ts';
import type { Evidence } from '../../finding.ts';
import type { Records } from '../../records/records.ts';
import { hoursEvidence } from '../evidence.ts';
import { grantEvidence } from '../grant-evidence.ts';
import { permissionEvidence, stayEvidence } from '../person-evidence.ts';
import type { LinkedEmployment, Rule } from '../rule.ts';
import { insuredHoursCard } from './card.ts';
import { looksAt } from './looked-at.ts';

/**
 * rules.md `insured-hours-over-permission`: which hours were meant? Of one notice only: the sum over several employers is
 * nobody's to know but the worker's. Taken as hours of the term; a contract of the long vacation is ruled out by an officer.
 */
export const insuredHoursOverPermission: Rule = {
  card: insuredHoursCard,
  of: 'linked-employment',
  subject: 'employment',
  ask(employment, records) {
    const { notification, person } = employment;
    const { hiredOn: day, weeklyHours: written = '' } = notification;
    const hours = notification.form === '10101' ? findWeeklyHours(written) : undefined;
    if (hours === undefined) return undefined;
    const further = { longVacation: 'no', hoursInAnySevenDays: hours } as const;
    const conflict = findTitleConflict(employment, { on: day, records, further });
    if (conflict === undefined) return undefined;
    const permissions = permissionsInForce(person, day, conflict.status);
    return {
      day,
      judgedOn: day,
      reads: titleRegistersOf(conflict.row),
      question: {
        ja: `届出の週の所定労働時間は${written}で、記録にある許可は包括許可だけです。どの時間のことですか。`,
        en: `The notice gives ${written} hours a week; the only permission on record is the comprehensive one. Which hours were meant?`,
      },
      evidence: [
        ...hoursEvidence(notification),
        stayEvidence(conflict.status.stay),
        ...permissions.map(permissionEvidence),
      ],
      curedLater: laterTitle(employment, records),
      looks: looksAt(employment, conflict),
    };
  },
};

/** A status of work or an individual permission that begins soon after; another comprehensive one changes nothing. */
function laterTitle({ person, notification }: LinkedEmployment, { asOf }: Records): readonly Evidence[] {
  const grant = findGrantAfter(person, notification.hiredOn, asOf);
  const isComprehensive = grant?.kind === 'permission' && grant.record.kind === 'comprehensive';
  return grant === undefined || isComprehensive ? [] : [grantEvidence(grant)];
}
