import type { LicenceFact } from '../../facts/organisation-facts.ts';
import type { Evidence, Looked } from '../../finding.ts';
import type { Records } from '../../records/records.ts';
import { evidenceOf } from '../evidence.ts';
import { listed } from '../listed.ts';
import { permissionEvidence } from '../person-evidence.ts';
import type { LinkedEmployment } from '../rule.ts';

/** What was looked at for each explanation: a statement with its sources, never an answer. */
export function looksAt(
  { person, employer, notification }: LinkedEmployment,
  { organisations }: Records,
): Readonly<Record<string, Looked>> {
  const place = organisations.establishmentOf(notification);
  const licences =
    employer === undefined
      ? []
      : organisations.licencesOf(employer).filter(({ kind }) => kind === 'amusement');
  const here = licences.filter(({ establishmentNumber }) => establishmentNumber === place);
  const elsewhere = licences.filter(({ establishmentNumber }) => establishmentNumber !== place);
  const withFloor = here.filter(({ premises }) => premises !== undefined);
  return {
    'not-bound-by-the-ban': listed('permissions', person.permissions.map(permissionEvidence), {
      none: { ja: '許可の記録はありません。', en: 'No permission is on record.' },
      some: (count) => ({
        ja: `許可の記録が${count}件あります。雇入れの日に有効なものは包括許可です。`,
        en: `${count} permission(s) are on record; what is in force on the day of hire is comprehensive.`,
      }),
    }),
    'other-entity-or-floor': listed('licences', withFloor.map(floorEvidence), {
      none: { ja: '許可の記録に階の記載はありません。', en: 'The licence on record names no floor.' },
      some: (count) => ({
        ja: `許可の記録${count}件に、営業所・階の記載があります。`,
        en: `${count} licence(s) on record name premises or a floor.`,
      }),
    }),
    'licence-ended-or-later': listed('licences', here.map(licenceEvidence), {
      none: { ja: '許可の記録はありません。', en: 'No licence is on record.' },
      some: (count) => ({
        ja: `この事業所の許可の記録が${count}件あり、雇入れの日に有効なものがあります。`,
        en: `${count} licence(s) of this establishment are on record, one of them in force on the day of hire.`,
      }),
    }),
    'other-branch': listed('licences', elsewhere.map(licenceEvidence), {
      none: {
        ja: '同じ事業主のほかの事業所に、許可の記録はありません。',
        en: 'No licence is on record for another establishment of this employer.',
      },
      some: (count) => ({
        ja: `同じ事業主のほかの事業所に、許可の記録が${count}件あります。`,
        en: `${count} licence(s) are on record for other establishments of this employer.`,
      }),
    }),
  };
}

export function licenceEvidence(licence: LicenceFact): Evidence {
  return evidenceOf(licence, {
    register: 'licences',
    field: 'grantedOn',
    value: `${licence.kind} ${licence.grantedOn}–${licence.endedOn ?? licence.validUntil ?? ''}`,
    trueOn: licence.grantedOn,
  });
}

function floorEvidence(licence: LicenceFact): Evidence {
  return evidenceOf(licence, {
    register: 'licences',
    field: 'premises',
    value: licence.premises ?? '',
    trueOn: licence.grantedOn,
  });
}
