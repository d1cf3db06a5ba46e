import { type Day, monthsAfter, textOf } from '../calendar.ts';
import { dayText } from '../records/records.ts';
import type { Life, Stay } from './life.ts';
import type { Status } from './status.ts';

const PERMANENT_CARD_MONTHS = 84;

export type Grant = {
  readonly status: Status;
  readonly from: Day;
  readonly until: Day | undefined;
  /** As granted, such as 1y3m or 31d. */
  readonly period: string;
  readonly grantedOn: Day;
  readonly withoutCard?: true;
};

/** A stay is granted: entered in the register, and a card issued, as for every stay of more than three months. */
export function grant(life: Life, given: Grant): Stay {
  const { status, from, until, grantedOn } = given;
  const stay = { status, from, until };
  life.stays.push(stay);
  const detail = detailOf(life, status);
  const days = [textOf(from), dayText(until)];
  const id = life.recordId('S');
  life.write(
    'stays',
    [id, 'stay', life.person.id, status, detail, ...days, given.period, '', '', '', '', ''],
    grantedOn,
  );
  if (given.withoutCard !== true) {
    life.issueCard(grantedOn, until ?? monthsAfter(grantedOn, PERMANENT_CARD_MONTHS), grantedOn + 1);
  }
  return stay;
}

/** Only the field of specified skilled work and the type of training are held (S8). */
function detailOf(life: Life, status: Status): string {
  if (status === 'ssw_1' || status === 'ssw_2') return life.place.industry.field ?? 'manufacturing';
  if (status.startsWith('titp_')) return life.draw.chance(0.95) ? 'supervised' : 'individual';
  return '';
}

export type Filed = {
  readonly article: '20' | '21';
  readonly filedOn: Day;
  /** Absent: pending. */
  readonly decidedOn?: Day;
  readonly decision?: 'granted' | 'refused' | 'withdrawn';
  readonly by?: 'window' | 'online';
};

/** An application to extend (ICRRA 21) or change (20), entered when it is filed and again when it is decided. */
export function apply(life: Life, filed: Filed): void {
  const id = life.recordId('A');
  // Domain facts 0.12: an application filed online leaves no stamp on the card.
  const by = filed.by ?? (life.draw.chance(0.45) ? 'online' : 'window');
  const common = [
    id,
    'application',
    life.person.id,
    '',
    '',
    '',
    '',
    '',
    filed.article,
    textOf(filed.filedOn),
    by,
  ];
  life.write('stays', [...common, 'pending', ''], filed.filedOn);
  if (filed.decidedOn === undefined) return;
  life.write('stays', [...common, filed.decision ?? 'granted', textOf(filed.decidedOn)], filed.decidedOn);
}

export function periodOf(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return `${years > 0 ? `${years}y` : ''}${rest > 0 ? `${rest}m` : ''}`;
}

/** Moves across the border. A departure says whether it was with permission to come back. */
export function depart(life: Life, on: Day, reEntry: 'permission' | 'none', recordedOn = on): void {
  life.write(
    'departures',
    [life.recordId('M'), life.person.id, 'departure', textOf(on), reEntry],
    recordedOn,
  );
  const card = life.lastCard;
  if (reEntry === 'none' && card !== undefined) life.lapseCard(card, on, recordedOn + 1);
}

export function enter(life: Life, on: Day): void {
  life.write('departures', [life.recordId('M'), life.person.id, 'entry', textOf(on), ''], on);
}
