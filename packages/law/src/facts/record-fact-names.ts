import type { FactWords } from './fact-words.ts';

/** Facts of notices, acts, licences, offices, measures and wages: their names, and what to ask of whom. */
export const recordFactNames = {
  event: [
    '届出の対象となる出来事',
    'what happened',
    '雇入れか離職かを事業主に尋ねてください。',
    'Ask the employer: a hire or a separation?',
  ],
  foreignNational: [
    '外国籍か',
    'whether a foreign national',
    '本人の申出と在留カードなどで確かめてください。氏名・言葉・見た目から推し量りません。',
    'By what the person says and the card shows. Never inferred from a name, a language or looks.',
  ],
  recognisable: [
    '通常の注意で外国人とわかったか',
    'whether recognisable with ordinary attention',
    '雇入れの時にどう確かめたかを事業主に尋ねてください。',
    'Ask the employer what was looked at when hiring.',
  ],
  employer: [
    '事業主が国・地方公共団体か',
    'whether the employer is a public body',
    '事業主に尋ねてください。',
    'Ask the employer.',
  ],
  insured: [
    '雇用保険の被保険者か',
    'whether insured under employment insurance',
    '事業主または公共職業安定所に確かめてください。',
    'Ask the employer or Hello Work.',
  ],
  weeklyHours: [
    '週の所定労働時間',
    'agreed weekly hours',
    '労働条件通知書で確かめてください。',
    'See the notice of working conditions.',
  ],
  daytimeStudent: [
    '昼間学生か',
    'whether a daytime student',
    '学校の課程を本人に尋ねてください。',
    'Ask the person for the kind of course.',
  ],
  filedOn: [
    '届出の日',
    'day of filing',
    '届出の控え、または公共職業安定所の記録で確かめてください。',
    'See the copy of the notice, or Hello Work’s record.',
  ],
  offence: [
    '罰則の条',
    'the article',
    '条を表の語で選んでください（docs/law/penalties.md）。',
    'Choose the article from the table (docs/law/penalties.md).',
  ],
  actFrom: [
    '行為の初日',
    'first day of the act',
    '行為がいつ始まったかを記録で確かめてください。',
    'Find in the records when the act began.',
  ],
  actUntil: [
    '行為の終日',
    'last day of the act',
    '行為がいつ終わったかを記録で確かめてください。',
    'Find in the records when the act ended.',
  ],
  actSpansRows: [
    '改正をまたぐ行為',
    'an act across a change of the law',
    '行為が改正をまたぎます。どの規定によるかは、検察官または法務担当に尋ねてください。',
    'The act spans a change of the law. Ask the prosecutor or the legal desk which provision stands.',
  ],
  licence: [
    '許可・登録の種類',
    'kind of licence',
    '台帳で許可・登録・届出の種類を確かめてください。',
    'See the kind of licence in the register.',
  ],
  finding: [
    '裁判・処分の状態',
    'state of the judgment or disposition',
    '判決の確定、または正式な違反認定の有無を、検察庁または所管の官署に確かめてください。',
    'Ask the prosecutors or the office in charge whether there is a final judgment or a formal finding.',
  ],
  groundListed: [
    '欠格事由に掲げられた罪か',
    'whether the offence is on the list',
    'その罪が業法の欠格事由に掲げられているか、原文で確かめてください。',
    'Read in the business law whether the offence is on its list of grounds.',
  ],
  office: [
    '官署',
    'the office',
    '官署を表の語で選んでください（docs/law/offices.md）。',
    'Choose the office from the table (docs/law/offices.md).',
  ],
  prefecture: [
    '都道府県',
    'prefecture',
    '事業所の所在地の都道府県コード（01〜47）を確かめてください。',
    'Find the prefecture code (01 to 47) of the establishment.',
  ],
  measure: [
    '対策の項目',
    'the measure',
    '対策の項目（1-1〜3-5）を選んでください。',
    'Choose the measure (1-1 to 3-5).',
  ],
  measureText: [
    '後の改訂の本文',
    'the text of a later revision',
    '2025年5月21日の改訂の本文はこの表にありません。公表された本文を確かめてください。',
    'The text of the revision of 21 May 2025 is not in this table. Read the published text.',
  ],
  hourlyWage: [
    '時間当たりの賃金',
    'hourly wage',
    '賃金台帳で、算入しない手当を除いた額を時間で割って確かめてください。',
    'From the wage ledger: pay without the allowances that do not count, by hours.',
  ],
} as const satisfies Record<string, FactWords>;
