/** One cell. Its row is not kept; all bad cells of a row are named. */
export const cellCodes = {
  'cell.missing': {
    expected: { ja: 'この列には値が必要です。', en: 'This column must hold a value.' },
    cure: { ja: '台帳で確認し、値を入れてください。', en: 'Look it up in the register and fill it in.' },
  },
  'cell.must-be-blank': {
    expected: {
      ja: 'この種類の行では、この列は空欄です。',
      en: 'In a row of this kind this column is blank.',
    },
    cure: {
      ja: '値を消すか、行の種類を直してください。',
      en: 'Remove the value, or correct the kind of the row.',
    },
  },
  'cell.undecodable': {
    expected: {
      ja: '値はファイルの文字コードで読める文字でできています。',
      en: 'The value consists of characters of the encoding of the file.',
    },
    cure: {
      ja: '文字化けや外字を直し、1つの文字コードで保存し直してください。',
      en: 'Correct damaged or private characters and save the file in one encoding.',
    },
  },
  'cell.not-in-list': {
    expected: { ja: '次のいずれかです: {allowed}', en: 'One of: {allowed}' },
    cure: { ja: '値を直してください。', en: 'Correct the value.' },
  },
  'id.malformed': {
    expected: {
      ja: 'ID は英数字と . _ : - で1〜64文字です。',
      en: 'An id is 1 to 64 of the characters A–Z a–z 0–9 . _ : -',
    },
    cure: { ja: 'ID を直してください。', en: 'Correct the id.' },
  },
  'date.not-a-day': {
    expected: {
      ja: '実在する日付です(台帳では YYYY-MM-DD)。',
      en: 'A day that exists; in a register written YYYY-MM-DD.',
    },
    cure: { ja: '日付を直してください。', en: 'Correct the date.' },
  },
  'days.out-of-order': {
    expected: {
      ja: '終わりの日は始まりの日より前になりません。',
      en: 'The later of the two days must not come before the earlier.',
    },
    cure: {
      ja: 'どちらの日付が誤りか確認して直してください。',
      en: 'Find out which of the two days is wrong and correct it.',
    },
  },
  'card-number.malformed': {
    expected: {
      ja: '在留カード番号は英字2、数字8、英字2です。',
      en: 'A residence card number is two letters, eight digits, two letters.',
    },
    cure: { ja: 'カードを見て番号を直してください。', en: 'Correct the number by the card.' },
  },
  'establishment-number.malformed': {
    expected: {
      ja: '雇用保険適用事業所番号は4桁-6桁-1桁です。',
      en: 'An establishment number is four, six and one digits.',
    },
    cure: { ja: '番号を直してください。', en: 'Correct the number.' },
  },
  'insured-number.malformed': {
    expected: {
      ja: '被保険者番号は4桁-6桁-1桁です。',
      en: 'The number of an insured person is four, six and one digits.',
    },
    cure: { ja: '番号を直すか空欄にしてください。', en: 'Correct the number or leave it blank.' },
  },
  'stay-period.malformed': {
    expected: {
      ja: '在留期間は 30d、3m、1y、4y3m のように書きます。',
      en: 'A period is written like 30d, 3m, 1y or 4y3m.',
    },
    cure: { ja: '期間を直すか空欄にしてください。', en: 'Correct the period or leave it blank.' },
  },
  'status.unknown': {
    expected: {
      ja: '在留資格は docs/formats/stays.md の一覧にある英字名です。',
      en: 'A status of residence is one of the slugs listed in docs/formats/stays.md.',
    },
    cure: {
      ja: '一覧の英字名に直してください。指定の理由などは書きません。',
      en: 'Use the slug of the list, and nothing that says why a designation was given.',
    },
  },
  'era.unknown': {
    expected: {
      ja: '元号は 2・3・4・5、T・S・H・R、または漢字です。空欄のときは西暦4桁の年です。',
      en: 'The era is 2, 3, 4, 5, T, S, H, R or its kanji; blank with a Gregorian year of four digits.',
    },
    cure: { ja: '元号と年を直してください。', en: 'Correct the era and the year.' },
  },
  'form.not-supported': {
    expected: {
      ja: '帳票種別は10101です。',
      en: 'The form of the row is 10101.',
    },
    cure: {
      ja: '資格取得届の行だけを1つのファイルにしてください。',
      en: 'Put rows of acquisition notices only into one file.',
    },
  },
  'hours.malformed': {
    expected: {
      ja: '週の所定労働時間は 0〜168 時間、0〜59 分です。',
      en: 'Weekly hours are 0 to 168 hours and 0 to 59 minutes.',
    },
    cure: {
      ja: '時間と分を直すか空欄にしてください。',
      en: 'Correct hours and minutes or leave them blank.',
    },
  },
  'wage.malformed': {
    expected: {
      ja: '賃金月額は、千円を単位とする 0〜99999 の整数です。',
      en: 'The monthly wage is a whole number of thousand yen, 0 to 99999.',
    },
    cure: {
      ja: '千円を単位とする整数に直すか、空欄にしてください。',
      en: 'Write whole thousands of yen, or leave it blank.',
    },
  },
  'corporate-number.malformed': {
    expected: {
      ja: '法人番号は13桁で、先頭の検査用数字が合います。',
      en: 'A corporate number is thirteen digits, of which the first checks the others.',
    },
    cure: {
      ja: '番号を確かめて直してください。個人番号(12桁)は書きません。',
      en: 'Look the number up and correct it. An individual number (twelve digits) does not belong here.',
    },
  },
  'slug.malformed': {
    expected: {
      ja: '英小文字で始まる、英小文字・数字・ハイフンの2〜40文字です。',
      en: 'Two to 40 small letters, digits and hyphens, beginning with a letter.',
    },
    cure: { ja: '英字名に直すか空欄にしてください。', en: 'Write it so, or leave it blank.' },
  },
  'prefecture.unknown': {
    expected: { ja: '都道府県コードは01〜47です。', en: 'A prefecture code is 01 to 47.' },
    cure: { ja: 'コードを直してください。', en: 'Correct the code.' },
  },
  'quota.malformed': {
    expected: { ja: '1〜9999の整数です。', en: 'A whole number, 1 to 9999.' },
    cure: { ja: '数を直すか空欄にしてください。', en: 'Correct the number or leave it blank.' },
  },
  'rule.unknown': {
    expected: {
      ja: '規則のIDは stay-expired のような、規則の一覧にある英字名です。',
      en: 'The id of a rule of the closed list, such as stay-expired.',
    },
    cure: { ja: 'IDを直してください。', en: 'Correct the id.' },
  },
  'school-list.not-its-day': {
    expected: {
      ja: '学校の一覧の基準日は5月1日か11月1日です。',
      en: 'A school’s list is as of a 1 May or a 1 November.',
    },
    cure: { ja: '日付を直すか空欄にしてください。', en: 'Correct the day or leave it blank.' },
  },
  'renkei-row.malformed': {
    expected: {
      ja: 'renkei_row は空欄か、stays.csv#14 のような「ファイル名#行」です。',
      en: 'renkei_row is blank, or file name and line such as stays.csv#14.',
    },
    cure: {
      ja: '訂正用ファイルにあった値に戻してください。',
      en: 'Put back the value of the file to correct.',
    },
  },
  'stays.detail-not-kept': {
    expected: {
      ja: 'detail は特定技能と技能実習だけに書きます。この行は保存せず、値も表示しません。',
      en: 'Only specified skilled workers and technical interns have a detail. The row is not kept and its value is not shown.',
    },
    cure: {
      ja: 'この行の detail を空欄にして送り直してください。',
      en: 'Leave the detail of this row blank and send it again.',
    },
  },
  'stays.article-not-kept': {
    expected: {
      ja: '入管法20条または21条の申請だけを扱います。この行は保存せず、値も表示しません。',
      en: 'Only applications under ICRRA 20 or 21 are handled. The row is not kept and its value is not shown.',
    },
    cure: {
      ja: 'ほかの条の申請を書き出しから除いてください。',
      en: 'Leave applications under other articles out of the file.',
    },
  },
  'separations.person-missing': {
    expected: {
      ja: '被保険者番号、または在留カード番号と生年月日が必要です。',
      en: 'The insured number is needed, or card number and date of birth together.',
    },
    cure: { ja: 'どちらかを入れてください。', en: 'Fill in one or the other.' },
  },
} as const;
