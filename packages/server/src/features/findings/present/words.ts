import type { Bilingual } from '@renkei/law';

/** Names of registers, as shown beside what was looked at. */
export const registerNames: Readonly<Record<string, Bilingual>> = {
  residents: { ja: '在留者の記録', en: 'resident records' },
  cards: { ja: '在留カードの記録', en: 'card register' },
  stays: { ja: '在留と申請の記録', en: 'stays and applications' },
  permissions: { ja: '就労の許可の記録', en: 'permissions to work' },
  departures: { ja: '出入国の記録', en: 'departures and entries' },
  separations: { ja: '離職の届出', en: 'separation notices' },
  notifications: { ja: '雇入れの届出', en: 'hire notices' },
};

const factNames: Readonly<Record<string, Bilingual>> = {
  'notifications.hiredOn': { ja: '届出：雇入れの日', en: 'Notification: day of hire' },
  'separations.separatedOn': { ja: '離職の届出：離職の日', en: 'Separation notice: day of separation' },
  'cards.cardNumber': { ja: '在留カードの記録', en: 'Card register: card number' },
  'residents.birthDate': { ja: '在留者の記録：生年月日', en: 'Resident record: date of birth' },
  'stays.until': { ja: '在留の記録：期間満了', en: 'Stay: last day of the period' },
  'stays.from': { ja: '在留の記録：期間の初日', en: 'Stay: first day of the period' },
  'stays.filedOn': { ja: '申請の記録：申請の日', en: 'Application: day of filing' },
  'departures.on': { ja: '出入国の記録', en: 'Departure or entry' },
  'permissions.mayWork': { ja: '書面による許可の記録', en: 'Permission by letter' },
};

/** What a fact is called on the page. */
export function nameOfFact(fact: string): Bilingual {
  const [kind, register] = fact.split('.');
  const known = factNames[fact];
  if (known !== undefined) return known;
  const name = registerNames[register ?? ''];
  if (kind !== 'coverage' || name === undefined) throw new Error(`no name for the fact ${fact}`);
  return { ja: `${name.ja}：反映日`, en: `Complete until: ${name.en}` };
}
