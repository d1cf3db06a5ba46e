import type { Bilingual } from '@renkei/law';
import { fieldNames } from './field-names.ts';

/** Names of registers, as shown beside what was looked at. */
export const registerNames: Readonly<Record<string, Bilingual>> = {
  residents: { ja: '在留者の記録', en: 'resident records' },
  cards: { ja: '在留カードの記録', en: 'card register' },
  stays: { ja: '在留と申請の記録', en: 'stays and applications' },
  permissions: { ja: '就労の許可の記録', en: 'permissions to work' },
  designations: { ja: '指定書の記録', en: 'designation documents' },
  affiliations: { ja: '所属機関の記録', en: 'affiliations' },
  plans: { ja: '認定計画の記録', en: 'accredited plans' },
  'trainee-notices': { ja: '技能実習生に関する届出', en: 'notices about trainees' },
  'own-notices': { ja: '本人の届出', en: 'notices of the person' },
  departures: { ja: '出入国の記録', en: 'departures and entries' },
  deaths: { ja: '死亡の記録', en: 'deaths' },
  employers: { ja: '事業主の記録', en: 'employer register' },
  establishments: { ja: '事業所の記録', en: 'establishments' },
  licences: { ja: '許可・届出事業の記録', en: 'licence register' },
  guidance: { ja: '指導・案内の記録', en: 'guidance record' },
  separations: { ja: '離職の届出', en: 'separation notices' },
  notifications: { ja: '雇入れの届出', en: 'hire notices' },
};

/** Facts whose own name says more than register and field. */
const factNames: Readonly<Record<string, Bilingual>> = {
  'notifications.hiredOn': { ja: '届出：雇入れの日', en: 'Notification: day of hire' },
  'separations.separatedOn': { ja: '離職の届出：離職の日', en: 'Separation notice: day of separation' },
  'cards.cardNumber': { ja: '在留カードの記録', en: 'Card register: card number' },
  'residents.birthDate': { ja: '在留者の記録：生年月日', en: 'Resident record: date of birth' },
  'stays.until': { ja: '在留の記録：期間満了', en: 'Stay: last day of the period' },
  'stays.from': { ja: '在留の記録：期間の初日', en: 'Stay: first day of the period' },
  'stays.filedOn': { ja: '申請の記録：申請の日', en: 'Application: day of filing' },
  'departures.on': { ja: '出入国の記録', en: 'Departure or entry' },
  'permissions.mayWork': { ja: '就労の許可の記録', en: 'Permission to work' },
};

/** What a fact is called on the page: `register.field`, or `coverage.register`. Throws where it has no name. */
export function nameOfFact(fact: string): Bilingual {
  const known = factNames[fact];
  if (known !== undefined) return known;
  const [first = '', second = ''] = fact.split('.');
  if (first === 'coverage') {
    const name = named(registerNames, second, fact);
    return { ja: `${name.ja}：反映日`, en: `Complete until: ${name.en}` };
  }
  const register = named(registerNames, first, fact);
  const field = named(fieldNames, second, fact);
  return { ja: `${register.ja}：${field.ja}`, en: `${capital(register.en)}: ${field.en}` };
}

/** What a field is called, whichever register it is of. Throws where it has no name. */
export function nameOfField(field: string): Bilingual {
  return named(fieldNames, field, field);
}

function named(names: Readonly<Record<string, Bilingual>>, key: string, fact: string): Bilingual {
  const name = names[key];
  if (name === undefined) throw new Error(`no name for ${key} of the fact ${fact}`);
  return name;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
