import type { Evidence } from '@renkei/detection';
import { parsePlainDate } from '@renkei/kernel';
import { type Bilingual, dayInWords, findStatus } from '@renkei/law';

const words: Readonly<Record<string, Bilingual>> = {
  '20': { ja: '変更の申請（入管法20条）', en: 'application to change (ICRRA 20)' },
  '21': { ja: '更新の申請（入管法21条）', en: 'application to extend (ICRRA 21)' },
  window: { ja: '窓口', en: 'at a window' },
  online: { ja: 'オンライン', en: 'online' },
  post: { ja: '郵送', en: 'by post' },
  pending: { ja: '審査中', en: 'pending' },
  granted: { ja: '許可', en: 'granted' },
  refused: { ja: '不許可', en: 'refused' },
  withdrawn: { ja: '取下げ', en: 'withdrawn' },
  departure: { ja: '出国', en: 'departure' },
  entry: { ja: '入国', en: 'entry' },
  letter: { ja: '書面', en: 'by letter' },
  comprehensive: { ja: '包括許可', en: 'comprehensive' },
  individual: { ja: '個別許可', en: 'individual' },
  school: { ja: '学校', en: 'school' },
  employer: { ja: '勤務先', en: 'employer' },
  'trainee-plan': { ja: '技能実習計画', en: 'training plan' },
  'specified-skilled': { ja: '特定技能', en: 'specified skilled' },
  trainee: { ja: '技能実習', en: 'trainee' },
  'skill-development': { ja: '育成就労', en: 'skill development' },
  difficulty: { ja: '実習困難の届出', en: 'training became difficult' },
  located: { ja: '所在確認', en: 'located' },
  transfer: { ja: '転籍', en: 'transfer' },
  host: { ja: '実習実施者', en: 'host' },
  'supervising-body': { ja: '監理団体', en: 'supervising body' },
  start: { ja: '開始', en: 'start' },
  end: { ja: '終了', en: 'end' },
  change: { ja: '変更', en: 'change' },
  visit: { ja: '訪問', en: 'visit' },
  telephone: { ja: '電話', en: 'by telephone' },
  order: { ja: '命令', en: 'order' },
};

const mayWork: Readonly<Record<string, Bilingual>> = {
  yes: { ja: '就労できる', en: 'may work' },
  no: { ja: '就労できない', en: 'may not work' },
};
const yesOrNo: Readonly<Record<string, Bilingual>> = {
  yes: { ja: '有', en: 'yes' },
  no: { ja: '無', en: 'no' },
  true: { ja: '有', en: 'yes' },
  false: { ja: '無', en: 'no' },
};

/** Fields of free text: what looks like a code in them is none. */
const FREE_TEXT: ReadonlySet<string> = new Set([
  'name',
  'nameKanji',
  'nameKana',
  'nameLatin',
  'organisation',
  'employerName',
  'employerAddress',
  'address',
  'premises',
]);

/**
 * The value of a fact as an officer reads it: words for codes, days written out. Free text, and a value of which nothing is
 * a code, a day or a status, stays letter for letter.
 */
export function evidenceInWords({ fact, value }: Pick<Evidence, 'fact' | 'value'>): Bilingual {
  const [, field = ''] = fact.split('.');
  if (FREE_TEXT.has(field)) return { ja: value, en: value };
  const said = value
    .split(/[ –]/u)
    .filter((part) => part !== '')
    .map((part) => ({ part, known: inWords(part, fact) }));
  if (said.every(({ known }) => known === undefined)) return { ja: value, en: value };
  const text = (lang: 'ja' | 'en') => said.map(({ part, known }) => known?.[lang] ?? part);
  return { ja: text('ja').join('・'), en: text('en').join(', ') };
}

function inWords(part: string, fact: string): Bilingual | undefined {
  const day = parsePlainDate(part);
  if (day.ok) return dayInWords(day.value);
  const status = findStatus(part);
  if (status !== undefined) return { ja: status.ja, en: status.en };
  return (fact.endsWith('.mayWork') ? mayWork[part] : yesOrNo[part]) ?? words[part];
}
