/** 日本標準産業分類 A–T. Persons 2023 and establishments 2022, in per cent: domain facts 7.1. */
export type IndustryCode =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'F'
  | 'G'
  | 'H'
  | 'I'
  | 'J'
  | 'K'
  | 'L'
  | 'M'
  | 'N'
  | 'O'
  | 'P'
  | 'Q'
  | 'R'
  | 'S'
  | 'T';

export type Industry = {
  readonly code: IndustryCode;
  /** Share of foreign workers, per cent. */
  readonly workers: number;
  /** Share of establishments that employ them, per cent. */
  readonly establishments: number;
  /** Word in the name of an establishment, and its kana. */
  readonly word: string;
  readonly kana: string;
  /** Field of specified skilled work, where trainees and specified skilled workers are taken. */
  readonly field?: string;
};

export const industries: readonly Industry[] = [
  { code: 'A', workers: 2.52, establishments: 3.9, word: '農園', kana: 'ノウエン', field: 'agriculture' },
  { code: 'B', workers: 0.27, establishments: 0.4, word: '水産', kana: 'スイサン', field: 'fishery' },
  { code: 'C', workers: 0.02, establishments: 0.03, word: '採石', kana: 'サイセキ' },
  { code: 'D', workers: 7.08, establishments: 11.8, word: '建設', kana: 'ケンセツ', field: 'construction' },
  {
    code: 'E',
    workers: 26.96,
    establishments: 17.7,
    word: '製作所',
    kana: 'セイサクショ',
    field: 'manufacturing',
  },
  { code: 'F', workers: 0.04, establishments: 0.06, word: '電力', kana: 'デンリョク' },
  { code: 'G', workers: 4.17, establishments: 4.2, word: '情報システム', kana: 'ジョウホウシステム' },
  { code: 'H', workers: 3.25, establishments: 2.9, word: '運輸', kana: 'ウンユ', field: 'road-transport' },
  { code: 'I', workers: 12.86, establishments: 18.6, word: '商店', kana: 'ショウテン' },
  { code: 'J', workers: 0.59, establishments: 0.5, word: '金融', kana: 'キンユウ' },
  { code: 'K', workers: 0.94, establishments: 1.4, word: '不動産', kana: 'フドウサン' },
  { code: 'L', workers: 3.5, establishments: 4, word: '設計', kana: 'セッケイ' },
  {
    code: 'M',
    workers: 11.42,
    establishments: 14.4,
    word: '食堂',
    kana: 'ショクドウ',
    field: 'food-service',
  },
  { code: 'N', workers: 1.27, establishments: 1.9, word: '娯楽', kana: 'ゴラク' },
  { code: 'O', workers: 3.91, establishments: 2.5, word: '学院', kana: 'ガクイン' },
  { code: 'P', workers: 4.43, establishments: 6.2, word: '福祉会', kana: 'フクシカイ', field: 'care' },
  { code: 'Q', workers: 0.31, establishments: 0.5, word: '協同組合', kana: 'キョウドウクミアイ' },
  {
    code: 'R',
    workers: 15.66,
    establishments: 7.9,
    word: 'サービス',
    kana: 'サービス',
    field: 'building-cleaning',
  },
  { code: 'S', workers: 0.54, establishments: 0.6, word: '市役所', kana: 'シヤクショ' },
  { code: 'T', workers: 0.26, establishments: 0.4, word: '商会', kana: 'ショウカイ' },
];

export function industryOf(code: IndustryCode): Industry {
  const found = industries.find((industry) => industry.code === code);
  if (found === undefined) throw new Error(`no industry ${code}`);
  return found;
}
