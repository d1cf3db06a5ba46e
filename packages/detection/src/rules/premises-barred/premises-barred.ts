import type { PlainDate } from '@renkei/kernel';
import { titleRegistersOf } from '../../basis/barred-start.ts';
import { findTitleConflict } from '../../basis/title-conflict.ts';
import { permissionsInForce } from '../../basis/titles-on-day.ts';
import type { LicenceFact } from '../../facts/organisation-facts.ts';
import type { Employment } from '../../records/employments.ts';
import type { Records } from '../../records/records.ts';
import { permissionEvidence, stayEvidence } from '../person-evidence.ts';
import type { Rule } from '../rule.ts';
import { premisesBarredCard } from './card.ts';
import { licenceEvidence, looksAt } from './looked-at.ts';

/** rules.md `premises-barred`: is this the licensed floor? By the licence register, never by the industry. */
export const premisesBarred: Rule = {
  card: premisesBarredCard,
  of: 'linked-employment',
  subject: 'employment',
  ask(employment, records) {
    const { person, notification } = employment;
    const day = notification.hiredOn;
    const licences = licencesOfPlace(employment, records).filter((licence) => isInForce(licence, day));
    if (licences.length === 0) return undefined;
    const further = { premises: 'barred' } as const;
    const conflict = findTitleConflict(employment, { on: day, records, further });
    if (conflict === undefined) return undefined;
    const permissions = permissionsInForce(person, day, conflict.status);
    return {
      day,
      judgedOn: day,
      reads: [
        ...new Set([
          ...titleRegistersOf(conflict.row),
          'licences' as const,
          'employers' as const,
          'establishments' as const,
        ]),
      ],
      question: {
        ja: '届出の事業所には風俗営業の許可の記録があり、本人の許可は包括許可です。働く場所は、許可のある営業所・階ですか。',
        en: 'The establishment of the notice holds an amusement licence on record, and the person’s permission is the comprehensive one. Is the place of work the licensed floor?',
      },
      evidence: [
        ...licences.map(licenceEvidence),
        stayEvidence(conflict.status.stay),
        ...permissions.map(permissionEvidence),
      ],
      looks: looksAt(employment, records),
    };
  },
};

/** Licences of the employer itself for the very establishment; of another body or branch they bind nobody here. */
function licencesOfPlace(
  { notification, employer }: Employment,
  { organisations }: Records,
): readonly LicenceFact[] {
  const place = organisations.establishmentOf(notification);
  if (employer === undefined || place === undefined) return [];
  return organisations
    .licencesOf(employer)
    .filter(({ kind, establishmentNumber }) => kind === 'amusement' && establishmentNumber === place);
}

/** From the day of the grant, up to the day before it ended. */
function isInForce({ grantedOn, validUntil, endedOn }: LicenceFact, day: PlainDate): boolean {
  return (
    grantedOn <= day &&
    (validUntil === undefined || day <= validUntil) &&
    (endedOn === undefined || day < endedOn)
  );
}
