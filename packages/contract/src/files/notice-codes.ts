/** Files of employers' notices beside the e-Gov layout: Form No. 3 as CSV and as workbook. */
export const noticeCodes = {
  'file.workbook-named-csv': {
    expected: {
      ja: 'ファイル名は .csv ですが、中身は表計算ソフトのファイルか圧縮ファイルです。',
      en: 'The name ends in .csv, but this is a workbook or an archive.',
    },
    cure: {
      ja: '表計算ソフトのファイルなら名前の終わりを .xlsx に変えるか、CSV で保存し直してください。',
      en: 'If it is a workbook, let its name end in .xlsx, or save it as CSV.',
    },
  },
  'file.not-a-workbook': {
    expected: {
      ja: 'ファイル名は .xlsx ですが、中身は Excel ブック(.xlsx)ではありません。',
      en: 'The name ends in .xlsx, but this is no Excel workbook.',
    },
    cure: {
      ja: 'CSV なら名前の終わりを .csv に変えてください。古い形式(.xls)なら .xlsx で保存し直してください。',
      en: 'If it is CSV, let its name end in .csv. If it is of the old format .xls, save it as .xlsx.',
    },
  },
  'form-3.column-missing': {
    expected: {
      ja: '様式第3号の1行目には、この列名が必要です。',
      en: 'The first line of Form No. 3 must hold this column name.',
    },
    cure: {
      ja: 'docs/formats/form-3.md の列名を1行目に置いて出し直してください。ファイル全体を読んでいません。',
      en: 'Put the column names of docs/formats/form-3.md into the first line. Nothing of the file was read.',
    },
  },
  'form-3.column-unknown': {
    expected: {
      ja: '1行目の列名は docs/formats/form-3.md にあるものだけです。',
      en: 'Only the column names of docs/formats/form-3.md may stand in the first line.',
    },
    cure: {
      ja: '列を取り除くか列名を直して出し直してください。ファイル全体を読んでいません。',
      en: 'Remove the column or correct its name. Nothing of the file was read.',
    },
  },
  'form-3.employer-missing': {
    expected: {
      ja: '雇用保険適用事業所番号か法人番号、またはその両方がなければ事業所名と所在地が必要です。',
      en: 'Establishment number or corporate number is needed; without both, the establishment’s name and address.',
    },
    cure: { ja: 'いずれかを入れてください。', en: 'Fill in one of them.' },
  },
} as const;
