/** Latin letters as on a card, reading, and Chinese characters where the person uses them. */
export type NamePart = readonly [latin: string, kana: string, kanji?: string];

/**
 * A way of forming names. Every family name here means "sample", "test" or "invented", so that no
 * combination can be taken for a person. The nationality codes are of the user-assigned range of
 * ISO 3166 (XA–XZ): no country has them.
 */
export type NameTradition = {
  readonly id: string;
  readonly nationality: string;
  readonly families: readonly NamePart[];
  readonly givens: readonly NamePart[];
};

export const nameTraditions: readonly NameTradition[] = [
  {
    id: 'vietnamese',
    nationality: 'XA',
    families: [
      ['VIDU', 'ヴィズ'],
      ['MAUTHU', 'マウトゥー'],
      ['GIATUONG', 'ザートゥオン'],
      ['MOPHONG', 'モーフォン'],
      ['TENTHU', 'テントゥー'],
      ['TUONGTU', 'トゥオントゥー'],
    ],
    givens: [
      ['VAN MINH', 'ヴァン ミン'],
      ['THI HOA', 'ティ ホア'],
      ['DUC ANH', 'ドゥック アン'],
      ['THI LAN', 'ティ ラン'],
      ['QUOC BINH', 'クオック ビン'],
    ],
  },
  {
    id: 'chinese',
    nationality: 'XB',
    families: [
      ['SHILI', 'シーリー', '示例'],
      ['YANGBEN', 'ヤンベン', '様本'],
      ['JIASHE', 'ジャーシャー', '仮設'],
      ['XUGOU', 'シューゴウ', '虚構'],
      ['CESHI', 'ツーシー', '測試'],
      ['MOFANG', 'モーファン', '模倣'],
    ],
    givens: [
      ['WEIMING', 'ウェイミン', '偉明'],
      ['LIHUA', 'リーホワ', '麗華'],
      ['XIAOYU', 'シャオユー', '小雨'],
      ['JIANGUO', 'ジエングオ', '建国'],
      ['MEILING', 'メイリン', '美玲'],
    ],
  },
  {
    id: 'nepali',
    nationality: 'XC',
    families: [
      ['NAMUNA', 'ナムナ'],
      ['UDAHARAN', 'ウダハラン'],
      ['KALPANIK', 'カルパニク'],
      ['PARIKSHA', 'パリクシャ'],
      ['NAKKALI', 'ナッカリ'],
      ['KATHAPATRA', 'カタパトラ'],
    ],
    givens: [
      ['SURAJ', 'スラジ'],
      ['ANITA', 'アニタ'],
      ['BIKASH', 'ビカス'],
      ['SUNITA', 'スニタ'],
      ['RAM PRASAD', 'ラム プラサド'],
    ],
  },
  {
    id: 'indonesian',
    nationality: 'XD',
    families: [
      ['CONTOH', 'チョントー'],
      ['REKAAN', 'レカアン'],
      ['SAMPEL', 'サンペル'],
      ['KHAYALAN', 'カヤラン'],
      ['UJICOBA', 'ウジチョバ'],
      ['TELADAN', 'テラダン'],
    ],
    givens: [
      ['BUDI', 'ブディ'],
      ['SITI NUR', 'シティ ヌル'],
      ['AGUS', 'アグス'],
      ['DEWI', 'デウィ'],
      ['RIZKI PUTRA', 'リズキ プトラ'],
    ],
  },
  {
    id: 'filipino',
    nationality: 'XE',
    families: [
      ['HALIMBAWA', 'ハリンバワ'],
      ['KATHANG', 'カタン'],
      ['PAGSUBOK', 'パグスボク'],
      ['SAMPOL', 'サンポル'],
      ['LIKHAIN', 'リカイン'],
      ['MODELONG', 'モデロン'],
    ],
    givens: [
      ['JUAN MIGUEL', 'フアン ミゲル'],
      ['MARIA LUZ', 'マリア ルス'],
      ['JOSE', 'ホセ'],
      ['ANGELICA', 'アンヘリカ'],
      ['MARK ANTHONY', 'マーク アンソニー'],
    ],
  },
  {
    id: 'burmese',
    nationality: 'XF',
    families: [
      ['UPAMA', 'ウパマ'],
      ['NAMUNAR', 'ナムナー'],
      ['SANSAT', 'サンサッ'],
      ['PONZAN', 'ポンザン'],
      ['ATUYU', 'アトゥーユー'],
      ['SEIKKU', 'セイックー'],
    ],
    givens: [
      ['AUNG KYAW', 'アウン チョー'],
      ['THIDA WIN', 'ティダ ウィン'],
      ['MIN HTET', 'ミン テッ'],
      ['SU MON', 'ス モン'],
      ['ZAW LIN', 'ゾー リン'],
    ],
  },
  {
    id: 'brazilian',
    nationality: 'XG',
    families: [
      ['EXEMPLO', 'エゼンプロ'],
      ['MODELO', 'モデロ'],
      ['FICTICIO', 'フィクチシオ'],
      ['AMOSTRA', 'アモストラ'],
      ['INVENTADO', 'インヴェンタード'],
      ['SUPOSTO', 'スポスト'],
    ],
    givens: [
      ['LUCAS TANAKA', 'ルカス タナカ'],
      ['ANA PAULA', 'アナ パウラ'],
      ['JOAO', 'ジョアン'],
      ['BEATRIZ', 'ベアトリス'],
      ['CARLOS EDUARDO', 'カルロス エドゥアルド'],
    ],
  },
  {
    id: 'korean',
    nationality: 'XH',
    families: [
      ['YESI', 'イェシ'],
      ['GASANG', 'カサン'],
      ['GYEONBON', 'キョンボン'],
      ['MOHYEONG', 'モヒョン'],
      ['SIHEOM', 'シホム'],
      ['HEOGU', 'ホグ'],
    ],
    givens: [
      ['MINJUN', 'ミンジュン'],
      ['SEOYEON', 'ソヨン'],
      ['JIHO', 'ジホ'],
      ['EUNJI', 'ウンジ'],
      ['DO YUN', 'ド ユン'],
    ],
  },
  {
    id: 'thai',
    nationality: 'XI',
    families: [
      ['TUAYANG', 'トゥアヤーン'],
      ['SOMMUT', 'ソムムット'],
      ['CHAMLONG', 'チャムローン'],
      ['THOTSOP', 'トットソープ'],
      ['NAIFAN', 'ナイファン'],
      ['TONBAEP', 'トンベープ'],
    ],
    givens: [
      ['SOMCHAI', 'ソムチャイ'],
      ['MALEE', 'マリー'],
      ['NARONG', 'ナロン'],
      ['SUDA', 'スダー'],
      ['PRASERT', 'プラスート'],
    ],
  },
  {
    id: 'sri-lankan',
    nationality: 'XJ',
    families: [
      ['NIDARSANA', 'ニダルサナ'],
      ['ADARSHA', 'アーダルシャ'],
      ['KALPITHA', 'カルピタ'],
      ['MADILIYA', 'マーディリヤ'],
      ['PARIKSHANA', 'パリークシャナ'],
      ['UPAMANA', 'ウパマーナ'],
    ],
    givens: [
      ['NUWAN KUMARA', 'ヌワン クマーラ'],
      ['DILANI', 'ディラニ'],
      ['CHAMARA', 'チャマラ'],
      ['SANDUNI', 'サンドゥニ'],
      ['ASANKA ROHAN', 'アサンカ ローハン'],
    ],
  },
  {
    id: 'english',
    nationality: 'XK',
    families: [
      ['SAMPLE', 'サンプル'],
      ['EXAMPLE', 'エグザンプル'],
      ['SPECIMEN', 'スペシメン'],
      ['PLACEHOLDER', 'プレースホルダー'],
      ['FICTION', 'フィクション'],
      ['MOCKUP', 'モックアップ'],
    ],
    givens: [
      ['JOHN PAUL', 'ジョン ポール'],
      ['EMILY', 'エミリー'],
      ['DANIEL', 'ダニエル'],
      ['GRACE ANN', 'グレース アン'],
      ['THOMAS', 'トーマス'],
    ],
  },
];
