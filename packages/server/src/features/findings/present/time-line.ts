import type { TimeLine, TimeLineBar } from '@renkei/contract';
import {
  basesOf,
  type Finding,
  type NotificationFact,
  type PermissionFact,
  type PersonFacts,
} from '@renkei/detection';
import { addDays, earlierOf } from '@renkei/kernel';
import { type Bilingual, findStatus } from '@renkei/law';
import type { Dossier } from '../stored-finding.ts';
import { bar, notKnown, placeOf, type Span } from './bar.ts';
import { bracketsOf } from './bracket.ts';
import { evidenceInWords } from './evidence-words.ts';
import { enrolmentBars, letterBars, ownNoticeBars } from './person-lanes.ts';

/** Step 2: what was true when, by lane. There is no lane for applications: only the special period they open (S8). */
export function timeLineOf(finding: Finding, dossier: Dossier): TimeLine {
  const { asOf, notification, person } = dossier;
  const stays = person?.stays ?? [];
  const first = stays.map(({ from }) => from).reduce(earlierOf, notification?.hiredOn ?? finding.day);
  const bars = [
    ...(person === null ? [] : personBars(person, { first, asOf })),
    ...(notification === null ? [] : noticeBars(notification, dossier)),
  ];
  return { bars, asOf, dayAsked: finding.day, brackets: [...bracketsOf(finding, dossier)] };
}

function personBars(person: PersonFacts, span: Span): readonly TimeLineBar[] {
  return [
    ...stayBars(person),
    ...movementBars(person),
    ...permissionBars(person, span),
    ...enrolmentBars(person, span),
    ...ownNoticeBars(person),
    ...cardBars(person),
  ];
}

function noticeBars(notification: NotificationFact, { separation, asOf }: Dossier): readonly TimeLineBar[] {
  return [
    ...notifiedBars(notification),
    ...employmentBars(notification, { separation, asOf }),
    bar('notifications', 'event', {
      from: notification.recordedOn,
      until: notification.recordedOn,
      label: { ja: '雇入れの届出', en: 'hire notified' },
      place: placeOf('notifications', notification.source, 'hiredOn'),
    }),
  ];
}

function stayBars(person: PersonFacts): readonly TimeLineBar[] {
  const stays = person.stays.map((stay) =>
    bar('status', 'record', {
      from: stay.from,
      until: stay.until ?? null,
      label: nameOfStatus(stay.status),
      place: placeOf('stays', stay.source, 'from'),
    }),
  );
  const special = basesOf(person)
    .filter((basis) => basis.kind === 'special-period')
    .map((basis) =>
      bar('status', 'special-period', {
        from: basis.from,
        until: basis.until ?? null,
        label: { ja: '特例期間', en: 'special period' },
      }),
    );
  return [...stays, ...special];
}

function notifiedBars(notification: NotificationFact): readonly TimeLineBar[] {
  if (notification.stayUntilAsWritten === undefined || notification.stayUntilAsWritten < notification.hiredOn)
    return [];
  const written = notification.statusAsWritten ?? '';
  return [
    bar('status', 'notified', {
      from: notification.hiredOn,
      until: notification.stayUntilAsWritten,
      label: { ja: `届出「${written}」`, en: `notified “${written}”` },
      place: placeOf('notifications', notification.source, 'stayUntilAsWritten'),
    }),
  ];
}

function movementBars(person: PersonFacts): readonly TimeLineBar[] {
  return person.movements.map((movement) =>
    bar('status', 'event', {
      from: movement.on,
      until: movement.on,
      label:
        movement.movement === 'departure' ? { ja: '出国', en: 'departure' } : { ja: '入国', en: 'entry' },
      place: placeOf('departures', movement.source, 'on'),
    }),
  );
}

function permissionBars(person: PersonFacts, span: Span): readonly TimeLineBar[] {
  const permissions = person.permissions.map((permission) =>
    bar('permission', 'record', {
      from: permission.from,
      until: permission.until ?? null,
      label: permissionInWords(permission),
      place: placeOf('permissions', permission.source, 'mayWork'),
    }),
  );
  const bars = [...permissions, ...letterBars(person)];
  return bars.length > 0 ? bars : [notKnown('permission', span)];
}

/** A finding that was stored before permissions had kinds knows letters only. */
function permissionInWords({ kind, mayWork }: PermissionFact): Bilingual {
  const known = kind === 'comprehensive' || kind === 'individual' ? kind : 'letter';
  const how = evidenceInWords({ fact: 'permissions.kind', value: known });
  const work = evidenceInWords({ fact: 'permissions.mayWork', value: mayWork ? 'yes' : 'no' });
  return { ja: `${how.ja}：${work.ja}`, en: `${how.en}: ${work.en}` };
}

function cardBars(person: PersonFacts): readonly TimeLineBar[] {
  return person.cards.map((card) =>
    bar('cards', 'record', {
      from: card.issuedOn,
      until: card.lapsedOn ?? card.validUntil ?? null,
      label: { ja: card.cardNumber, en: card.cardNumber },
      place: placeOf('cards', card.source, 'cardNumber'),
    }),
  );
}

/** Nobody holds the fact "still employed": after the hire the work is not known, until a separation is notified. */
function employmentBars(
  notification: NotificationFact,
  { separation, asOf }: Pick<Dossier, 'separation' | 'asOf'>,
): readonly TimeLineBar[] {
  const label = { ja: notification.employerName ?? '', en: notification.employerName ?? '' };
  const place = placeOf('notifications', notification.source, 'hiredOn');
  if (separation !== null) {
    return [
      bar('employments', 'record', {
        from: notification.hiredOn,
        until: separation.separatedOn,
        label,
        place,
      }),
    ];
  }
  return [
    bar('employments', 'event', { from: notification.hiredOn, until: notification.hiredOn, label, place }),
    bar('employments', 'unknown', {
      from: addDays(notification.hiredOn, 1),
      until: asOf,
      label: { ja: '離職の届出なし', en: 'no separation reported' },
    }),
  ];
}

function nameOfStatus(slug: string): Bilingual {
  const status = findStatus(slug);
  return status === undefined ? { ja: slug, en: slug } : { ja: status.ja, en: status.en };
}
