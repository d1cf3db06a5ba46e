import { nfkc, type PlainDate } from '@renkei/kernel';
import { sha256 } from '@renkei/kernel/hash';
import { fold } from '../text/fold.ts';

/** What names the employer of a notice. */
export type NoticeEmployer = {
  readonly establishmentNumber?: string | undefined;
  readonly corporateNumber?: string | undefined;
  readonly employerName?: string | undefined;
  readonly employerAddress?: string | undefined;
};

/** What names the person of a notice. */
export type NoticePerson = {
  readonly insuredNumber?: string | undefined;
  readonly cardNumberAsWritten?: string | undefined;
  readonly birthDate: PlainDate;
  readonly nameLatin?: string | undefined;
  readonly name?: string | undefined;
  readonly nameKana?: string | undefined;
};

const HASH_LENGTH = 12;
/** Letters for the ten digits: an id must not look like an individual number, which is twelve digits. */
const LETTERS = 'ghijklmnop';

/** The employer by the best number there is; without any, by a hash of name and address. ADR 0015. */
export function employerKeyOf(employer: NoticeEmployer): string {
  const { establishmentNumber, corporateNumber, employerName = '', employerAddress = '' } = employer;
  return (
    establishmentNumber ??
    corporateNumber ??
    `n-${shortHash(`${fold(employerName)}/${fold(employerAddress)}`)}`
  );
}

/**
 * The id of a notice: `<employerKey>/<day yyyymmdd>/<who>`. It says what the notice says and not where it stood, so that
 * a file sent again under another name makes no second notice. ADR 0015.
 */
export function noticeId(employerKey: string, on: PlainDate, person: NoticePerson): string {
  return `${employerKey}/${on.replaceAll('-', '')}/${shortHash(personText(person))}`;
}

function personText(person: NoticePerson): string {
  const { insuredNumber, cardNumberAsWritten = '', birthDate } = person;
  if (insuredNumber !== undefined) return `i:${insuredNumber}`;
  const card = nfkc(cardNumberAsWritten).toUpperCase().replaceAll(/\s/gu, '');
  if (card !== '') return `c:${card}/${birthDate}`;
  return `n:${fold(person.nameLatin ?? person.name ?? person.nameKana ?? '')}/${birthDate}`;
}

function shortHash(text: string): string {
  return sha256(text)
    .slice(0, HASH_LENGTH)
    .replaceAll(/\d/g, (digit) => LETTERS.charAt(Number(digit)));
}
