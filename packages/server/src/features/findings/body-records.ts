import type { EmployerFact, FactIndex, GuidanceFact, NotificationFact, PlanFact } from '@renkei/detection';
import type { CorporateNumber } from '@renkei/kernel';

/** A notice of a body, without anybody's name. */
export type NamelessNotice = Pick<NotificationFact, 'hiredOn' | 'recordedOn' | 'source'>;

/** What the registers hold on an employer or host as a body. Of the people it employs nothing stands here. */
export type BodyRecords = {
  readonly employer: EmployerFact | null;
  /** Without whom a plan is for. */
  readonly plans: readonly Omit<PlanFact, 'residentId'>[];
  readonly guidance: readonly GuidanceFact[];
  /** The last notices of its hires, the newest first. */
  readonly notices: readonly NamelessNotice[];
  readonly noticesInAll: number;
};

/** So many notices of a body are kept beside a finding; their number is told. */
const NOTICES_KEPT = 50;

/** Finds the records of a body by its corporate number; the notices are sorted by employer once. */
export function bodyRecordsFinder({
  organisations,
  notifications,
}: FactIndex): (body: string) => BodyRecords | null {
  const noticesOf = Map.groupBy(notifications, (notice) => organisations.employerOf(notice));
  const bodies = new Map<string, CorporateNumber>(
    [...organisations.hosts, ...organisations.guided].map((body) => [body, body]),
  );
  return (text) => {
    const body = bodies.get(text);
    return body === undefined ? null : recordsOf(body, organisations, noticesOf.get(body) ?? []);
  };
}

function recordsOf(
  body: CorporateNumber,
  organisations: FactIndex['organisations'],
  notices: readonly NotificationFact[],
): BodyRecords {
  return {
    employer: organisations.findEmployer(body) ?? null,
    plans: organisations.plansOf(body).map(({ residentId: _person, ...plan }) => plan),
    guidance: organisations.guidanceOf(body),
    notices: notices
      .toSorted((a, b) => (a.recordedOn < b.recordedOn ? 1 : -1))
      .slice(0, NOTICES_KEPT)
      .map(({ hiredOn, recordedOn, source }) => ({ hiredOn, recordedOn, source })),
    noticesInAll: notices.length,
  };
}
