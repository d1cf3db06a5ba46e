/** Workbooks. `workbook.formula` and `workbook.merged` are of a row; after `…other-sheets` and `…hidden-rows` the file is read. */
export const workbookCodes = {
  'workbook.damaged': {
    expected: {
      ja: '壊れていない Excel ブック(.xlsx)が必要です。',
      en: 'An Excel workbook (.xlsx) that is whole is needed.',
    },
    cure: {
      ja: '表計算ソフトで開いて保存し直してください。ファイル全体を読んでいません。',
      en: 'Open it in the spreadsheet program and save it again. Nothing of the file was read.',
    },
  },
  'workbook.too-large': {
    expected: {
      ja: 'ブックは32 MB まで、展開後の1部分は192 MB まで、行は120,000行までです。',
      en: 'A workbook is at most 32 MB, a part of it unpacked at most 192 MB, and a sheet at most 120,000 rows.',
    },
    cure: {
      ja: '数個のファイルに分けるか、CSV で保存し直してください。ファイル全体を読んでいません。',
      en: 'Split it into several files or save it as CSV. Nothing of the file was read.',
    },
  },
  'workbook.packed-too-densely': {
    expected: {
      ja: '展開後の大きさは、申告どおりで、圧縮後の300倍までです。',
      en: 'Unpacked it is as large as it says, and at most 300 times as large as packed.',
    },
    cure: {
      ja: '表計算ソフトで保存し直すか、CSV で保存してください。ファイル全体を読んでいません。',
      en: 'Save it again in the spreadsheet program, or as CSV. Nothing of the file was read.',
    },
  },
  'workbook.took-too-long': {
    expected: {
      ja: 'ブックは決められた時間とメモリーの中で読めるものです。',
      en: 'A workbook can be read within the time and memory set for it.',
    },
    cure: {
      ja: '数個のファイルに分けるか、CSV で保存し直してください。ファイル全体を読んでいません。',
      en: 'Split it into several files or save it as CSV. Nothing of the file was read.',
    },
  },
  'workbook.encrypted': {
    expected: {
      ja: 'パスワードのないブックが必要です。',
      en: 'A workbook without a password is needed.',
    },
    cure: {
      ja: 'パスワードを外して保存し直してください。古い形式(.xls)なら .xlsx で保存し直してください。ファイル全体を読んでいません。',
      en: 'Save it without a password; if it is of the old format .xls, save it as .xlsx. Nothing of the file was read.',
    },
  },
  'workbook.macros': {
    expected: {
      ja: 'マクロのないブックが必要です。',
      en: 'A workbook without macros is needed.',
    },
    cure: {
      ja: '「Excel ブック(.xlsx)」として保存し直してください。ファイル全体を読んでいません。',
      en: 'Save it as “Excel Workbook (.xlsx)”. Nothing of the file was read.',
    },
  },
  'workbook.other-sheets': {
    expected: {
      ja: '読むのは最初のシートだけです。ほかのシートにも値があります。',
      en: 'Only the first sheet is read. There are values on other sheets too.',
    },
    cure: {
      ja: 'ほかのシートに届出があれば、別のファイルにして送ってください。最初のシートは読みました。',
      en: 'If there are notices on them, send each as a file of its own. The first sheet was read.',
    },
  },
  'workbook.hidden-rows': {
    expected: {
      ja: '最初のシートに非表示の行があります。非表示の行も読みます。',
      en: 'There are hidden rows on the first sheet. They are read like the others.',
    },
    cure: {
      ja: '送るつもりのない行であれば、削除して送り直してください。',
      en: 'If they were not meant to be sent, delete them and send the file again.',
    },
  },
  'workbook.formula': {
    expected: {
      ja: 'セルには値そのものが必要です。数式は計算しません。',
      en: 'A cell holds its value itself. Formulas are not worked out.',
    },
    cure: {
      ja: 'このセルを値として貼り付け直してください(形式を選択して貼り付け→値)。',
      en: 'Paste the cell again as a value (Paste Special, Values).',
    },
  },
  'workbook.merged': {
    expected: {
      ja: '届出の行に結合したセルはありません。',
      en: 'No cells are merged in the rows of notices.',
    },
    cure: {
      ja: 'セルの結合を解き、各行に値を入れてください。',
      en: 'Unmerge the cells and fill in the value in each row.',
    },
  },
  'workbook.cell-unreadable': {
    expected: {
      ja: 'セルには文字、数、または日付が入ります。',
      en: 'A cell holds text, a number or a day.',
    },
    cure: {
      ja: 'このセルの値を入れ直してください。',
      en: 'Enter the value of this cell again.',
    },
  },
} as const;
