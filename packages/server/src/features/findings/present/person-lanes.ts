import type { TimeLineBar } from '@renkei/contract';
import type { PersonFacts } from '@renkei/detection';
import { bar, notKnown, placeOf, type Span } from './bar.ts';
import { evidenceInWords } from './evidence-words.ts';

/** Where the person belonged; where no register says anything, that is drawn, too. */
export function enrolmentBars(
  { affiliations, traineeNotices }: PersonFacts,
  span: Span,
): readonly TimeLineBar[] {
  const bars = [
    ...affiliations.map((affiliation) =>
      bar('enrolment', 'record', {
        from: affiliation.from,
        until: affiliation.until ?? null,
        label: evidenceInWords({ fact: 'affiliations.kind', value: affiliation.kind }),
        place: placeOf('affiliations', affiliation.source, 'from'),
      }),
    ),
    ...traineeNotices.map((notice) =>
      bar('enrolment', 'event', {
        from: notice.happenedOn,
        until: notice.happenedOn,
        label: evidenceInWords({ fact: 'trainee-notices.kind', value: notice.kind }),
        place: placeOf('trainee-notices', notice.source, 'happenedOn'),
      }),
    ),
  ];
  return bars.length > 0 ? bars : [notKnown('enrolment', span)];
}

/** S8: of a designation only whether the person may work. */
export function letterBars({ designations }: PersonFacts): readonly TimeLineBar[] {
  return designations.map((designation) =>
    bar('permission', 'record', {
      from: designation.from,
      until: designation.until ?? null,
      label: evidenceInWords({
        fact: 'designations.mayWork',
        value: designation.mayWork ? 'yes' : 'no',
      }),
      place: placeOf('designations', designation.source, 'mayWork'),
    }),
  );
}

export function ownNoticeBars({ ownNotices }: PersonFacts): readonly TimeLineBar[] {
  return ownNotices.map((notice) =>
    bar('notifications', 'event', {
      from: notice.filedOn,
      until: notice.filedOn,
      label: { ja: '本人の届出', en: 'notice of the person' },
      place: placeOf('own-notices', notice.source, 'filedOn'),
    }),
  );
}
