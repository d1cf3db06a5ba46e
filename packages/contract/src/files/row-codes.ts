/** A row as a whole. The row is not kept; the rest of the file is read. */
export const rowCodes = {
  'row.too-long': {
    expected: { ja: '1行は64 KiB までです。', en: 'A row is at most 64 KiB.' },
    cure: { ja: '改行が抜けていないか確認してください。', en: 'Check whether a line break is missing.' },
  },
  'row.quote-broken': {
    expected: {
      ja: '引用符 " で始まる値は、同じ値の終わりで " で閉じます。値の中の " は "" と書きます。',
      en: 'A value that begins with a quote ends with one; a quote inside it is written twice.',
    },
    cure: {
      ja: 'この行の引用符を直してください。次の行から読み続けています。',
      en: 'Correct the quotes of this line. Reading went on with the next line.',
    },
  },
  'row.cell-count': {
    expected: {
      ja: '値の数は列名の数と同じです。',
      en: 'A row has as many values as the header has names.',
    },
    cure: {
      ja: 'コンマの過不足を直してください。値の中のコンマは引用符で囲みます。',
      en: 'Correct the commas; a value that holds a comma is written in quotes.',
    },
  },
  'row.binary': {
    expected: { ja: '行は文字だけでできています。', en: 'A row consists of text only.' },
    cure: {
      ja: 'この行に NUL バイトがあります。書き出し直してください。',
      en: 'The row holds NUL bytes. Write the file out again.',
    },
  },
  'row.duplicate': {
    expected: {
      ja: '同じ内容の行は1回だけです。',
      en: 'The same row may stand in the register once only.',
    },
    cure: {
      ja: '先の行を保存しました。この行を取り除いてください。',
      en: 'The first of them was kept. Remove this one.',
    },
  },
  'row.conflict': {
    expected: {
      ja: '同じIDと同じ記録日の行が2つあるとき、内容は同じはずです。',
      en: 'Two rows of the same id and the same day of recording must say the same.',
    },
    cure: {
      ja: '訂正であれば、後の記録日を付けてください。',
      en: 'If one corrects the other, give it its own, later day of recording.',
    },
  },
} as const;
