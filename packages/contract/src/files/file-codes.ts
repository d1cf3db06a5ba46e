/** The file as a whole, its header or its head. But for `file.unknown` and `coverage.missing` nothing of the file is kept. */
export const fileCodes = {
  'file.unknown': {
    expected: {
      ja: 'フォルダーには docs/formats にある名前のファイルだけを置きます。このファイルは読みません。',
      en: 'The directory holds only files with the names given in docs/formats. This one is not read.',
    },
    cure: {
      ja: '正しい名前に変えるか、フォルダーから取り除いてください。',
      en: 'Give it the right name, or take it out of the directory.',
    },
  },
  'file.unreadable': {
    expected: { ja: '読める通常のファイルが必要です。', en: 'A regular file that can be read is needed.' },
    cure: {
      ja: 'ファイルの種類と読み取り権限を確認してください。',
      en: 'Check that it is a file and that this program may read it.',
    },
  },
  'file.empty': {
    expected: { ja: '1行目に列名が必要です。', en: 'The first line must hold the column names.' },
    cure: {
      ja: '元のシステムから書き出し直してください。記録がないときは列名の行だけを置きます。',
      en: 'Write the file out again from its system. A register without records has the line of column names alone.',
    },
  },
  'file.not-text': {
    expected: {
      ja: 'UTF-8 または CP932 の CSV ファイルが必要です。',
      en: 'A CSV file in UTF-8 or CP932 is needed.',
    },
    cure: {
      ja: 'CSV で保存し直してください。圧縮ファイルや表計算ソフトのファイルは読めません。',
      en: 'Save it as CSV. Archives and spreadsheet files cannot be read.',
    },
  },
  'coverage.missing': {
    expected: {
      ja: '各台帳の反映日を書いた coverage.csv が必要です。',
      en: 'coverage.csv, with the day up to which each register is complete, is needed.',
    },
    cure: {
      ja: 'coverage.csv を加えてください。ない間は、台帳を必要とする答えが「判断できない」になります。',
      en: 'Add coverage.csv. Without it every answer that needs a register is “cannot say”.',
    },
  },
  'header.column-missing': {
    expected: {
      ja: '列名の行に、この列名がそのままの綴りで必要です。',
      en: 'The header line must hold this column name, spelt exactly so.',
    },
    cure: {
      ja: '列を加えてファイルを出し直してください。ファイル全体を読んでいません。',
      en: 'Add the column and send the file again. Nothing of the file was read.',
    },
  },
  'header.column-doubled': {
    expected: { ja: '同じ列名は1回だけです。', en: 'A column name may stand in the header once only.' },
    cure: {
      ja: '重複した列を取り除いて出し直してください。ファイル全体を読んでいません。',
      en: 'Remove the second column and send the file again. Nothing of the file was read.',
    },
  },
  'header.column-unknown': {
    expected: {
      ja: '列名は docs/formats にあるものと、最後の renkei_row だけです。',
      en: 'Only the column names given in docs/formats may stand in the header, and renkei_row at its end.',
    },
    cure: {
      ja: '列を取り除くか列名を直して出し直してください。ファイル全体を読んでいません。',
      en: 'Remove the column or correct its name and send the file again. Nothing of the file was read.',
    },
  },
  'header.renkei-row-not-last': {
    expected: {
      ja: 'renkei_row の列は、あれば最後の1列だけです。',
      en: 'The column renkei_row, where there is one, is the last.',
    },
    cure: {
      ja: '最後の列に移すか取り除いて出し直してください。ファイル全体を読んでいません。',
      en: 'Move it to the end or remove it, and send the file again. Nothing of the file was read.',
    },
  },
  'header.individual-number': {
    expected: {
      ja: '個人番号の列があってはなりません。ファイル全体を読まず、何も保存していません。',
      en: 'A column of individual numbers must not be there. Nothing of the file was read or kept.',
    },
    cure: {
      ja: '個人番号の列を取り除いたファイルを出し直し、このファイルを消去してください。',
      en: 'Send a file without that column, and erase this one.',
    },
  },
  'head.line-broken': {
    expected: {
      ja: 'e-Gov の様式では、1〜9行目は docs/formats/notifications.md のとおりです。',
      en: 'Lines 1 to 9 of an e-Gov file must be as in docs/formats/notifications.md.',
    },
    cure: {
      ja: 'この行を確認し、届出ソフトから書き出し直してください。ファイル全体を読んでいません。',
      en: 'Check this line and write the file out again from the filing software. Nothing of the file was read.',
    },
  },
  'head.form-not-supported': {
    expected: {
      ja: '資格取得届(代表届書コード22223、帳票種別10101)だけを読みます。',
      en: 'Only acquisition notices are read: code 22223 in the head, form 10101 in the rows.',
    },
    cure: {
      ja: '資格取得届のファイルを置いてください。ほかの届はまだ読めません。ファイル全体を読んでいません。',
      en: 'Provide a file of acquisition notices; other notices cannot be read yet. Nothing of the file was read.',
    },
  },
  'layout.column-count': {
    expected: {
      ja: '9行目の列名は61個、または在留カード番号を加えた62個です。',
      en: 'Line 9 must hold 61 column names, or 62 with the residence card number.',
    },
    cure: {
      ja: '様式の版を確認し、書き出し直してください。ファイル全体を読んでいません。',
      en: 'Check the version of the layout and write the file out again. Nothing of the file was read.',
    },
  },
  'layout.column-name': {
    expected: {
      ja: '9行目のこの位置には、ここに示す列名が必要です。',
      en: 'This place of line 9 must hold the column name shown here.',
    },
    cure: {
      ja: '列の順序を確認し、書き出し直してください。ファイル全体を読んでいません。',
      en: 'Check the order of the columns and write the file out again. Nothing of the file was read.',
    },
  },
  'layout.individual-number-place': {
    expected: {
      ja: '個人番号は3列目だけにあるはずです。位置が違うと確実に消せないため、ファイル全体を読んでいません。',
      en: 'The individual number stands in column 3 and nowhere else. Elsewhere it could not be blanked for certain, so nothing of the file was read.',
    },
    cure: {
      ja: '様式どおりの列で、個人番号を空欄にして書き出し直してください。',
      en: 'Write the file out again in the columns of the layout, with that column left blank.',
    },
  },
} as const;
