import type { CorporateNumber, PlainDate } from '@renkei/kernel';
import { statusOn } from '@renkei/law';
import type { PersonFacts, Register } from '../../facts/facts.ts';
import type { Evidence } from '../../finding.ts';
import { compareText } from '../../records/compare-text.ts';
import { evidenceOf } from '../evidence.ts';
import { traineeNoticeEvidence } from '../host-evidence.ts';

/** Work at a body that somebody else than the employer's notice of the hire tells of. */
export type KnownWork = {
  readonly body: CorporateNumber;
  /** The first day of which it tells. */
  readonly day: PlainDate;
  /** Whether the work began on the day, or had begun by it and may have ended. */
  readonly isStart: boolean;
  readonly register: Extract<Register, 'own-notices' | 'trainee-notices'>;
  readonly evidence: Evidence;
};

/**
 * By the person's own notices under a status of work, and by what hosts notified of a trainee's difficulty, in the order of the days.
 * Students notify their school and business managers their own company: neither is hired by it.
 */
export function knownWorkOf(person: PersonFacts): readonly KnownWork[] {
  const own = person.ownNotices.flatMap((notice): readonly KnownWork[] => {
    const { kind, corporateNumber: body, happenedOn: day } = notice;
    if (kind === 'end' || body === undefined || !isHiredUnder(person, day)) return [];
    const item = { register: 'own-notices', field: 'happenedOn', value: `${kind} ${day}`, trueOn: day };
    return [{ body, day, isStart: true, register: 'own-notices', evidence: evidenceOf(notice, item) }];
  });
  const difficulties = person.traineeNotices.filter(({ kind }) => kind === 'difficulty');
  const byHosts = difficulties.map((notice): KnownWork => ({
    body: notice.corporateNumber,
    day: notice.happenedOn,
    isStart: false,
    register: 'trainee-notices',
    evidence: traineeNoticeEvidence(notice),
  }));
  return [...own, ...byHosts].sort((a, b) => compareText(a.day, b.day));
}

/** Under the stay begun last by the day: in a special period its status goes on. */
function isHiredUnder(person: PersonFacts, day: PlainDate): boolean {
  const stay = person.stays.findLast(({ from }) => from <= day);
  const row = stay === undefined ? undefined : statusOn(stay.status, day);
  return row?.work !== 'by-permission' && row?.slug !== 'business_manager';
}
