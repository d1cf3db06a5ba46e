import type { CorporateNumber, PlainDate } from '@renkei/kernel';
import { type Bilingual, dayInWords } from '@renkei/law';
import { hostConnection } from '../../basis/host-connection.ts';
import { hostsOf } from '../../records/hosts-of.ts';
import { isTrainee } from '../../basis/hosted-status.ts';
import type { TraineeNoticeFact } from '../../facts/affiliation-facts.ts';
import type { PersonFacts } from '../../facts/facts.ts';
import type { Records } from '../../records/records.ts';
import { traineeNoticeEvidence } from '../host-evidence.ts';
import { subjectRegisters } from '../registers-read.ts';
import type { EmploymentRule } from '../rule.ts';
import { traineeNotifiedElsewhereCard } from './card.ts';
import { looksAt } from './looked-at.ts';

/** rules.md `trainee-notified-elsewhere`: what happened at the first place? */
export const traineeNotifiedElsewhere: EmploymentRule = {
  card: traineeNotifiedElsewhereCard,
  of: 'linked-employment',
  subject: 'employment',
  ask({ person, employer, notification }, records) {
    const day = notification.hiredOn;
    if (employer === undefined) return undefined;
    const report = findReport(person, { body: employer, day, records });
    if (report === undefined || isAnswered(person, report)) return undefined;
    const connection = hostConnection(person, employer, { day, records });
    if (connection.isConnected || hasOtherStatus(person, day, connection.judgedOn)) return undefined;
    return {
      day,
      judgedOn: connection.judgedOn,
      reads: [
        ...subjectRegisters,
        'trainee-notices',
        'plans',
        'designations',
        'permissions',
        'employers',
        'establishments',
      ],
      question: questionOn(report.happenedOn, day),
      evidence: [traineeNoticeEvidence(report)],
      looks: looksAt(person, report, connection),
    };
  },
};

type Elsewhere = { readonly body: CorporateNumber; readonly day: PlainDate; readonly records: Records };

/** The last report before the hire that the trainee is missing from another place. */
function findReport(
  { traineeNotices, plans }: PersonFacts,
  { body, day, records: { organisations } }: Elsewhere,
): TraineeNoticeFact | undefined {
  return traineeNotices.findLast(({ kind, reason, happenedOn, corporateNumber, planId }) => {
    if (kind !== 'difficulty' || reason !== 'missing' || happenedOn >= day) return false;
    const plan = planId === undefined ? undefined : plans.find((each) => each.planId === planId);
    const places = [corporateNumber, ...(plan === undefined ? [] : hostsOf(plan))];
    return !places.some((place) => organisations.areOneBody(place, body));
  });
}

/** Withdrawn, located or in transfer since: whoever reported that, and of whichever plan. */
function isAnswered({ traineeNotices }: PersonFacts, report: TraineeNoticeFact): boolean {
  return traineeNotices.some(
    ({ kind, happenedOn }) => kind !== 'difficulty' && happenedOn >= report.happenedOn,
  );
}

function hasOtherStatus({ stays }: PersonFacts, day: PlainDate, last: PlainDate): boolean {
  return stays.some(
    (stay) => !isTrainee(stay) && stay.from <= last && (stay.until === undefined || stay.until >= day),
  );
}

function questionOn(missingOn: PlainDate, hiredOn: PlainDate): Bilingual {
  const [missing, hired] = [dayInWords(missingOn), dayInWords(hiredOn)];
  return {
    ja: `${missing.ja}に所在不明と届け出られ、${hired.ja}に別の事業所の雇入れが届け出られています。最初の場所で何がありましたか。保護の確認を先に行います。`,
    en: `Reported missing on ${missing.en}, notified as hired elsewhere on ${hired.en}. What happened at the first place? The screening for protection comes first.`,
  };
}
