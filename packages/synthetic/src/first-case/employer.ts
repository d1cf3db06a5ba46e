/** An establishment 事業所 with its employment-insurance number; the office part 9900–9999 belongs to no employment security office. */
export type Establishment = { readonly number: string; readonly name: string };

export type Employer = Establishment & {
  readonly address: string;
  readonly owner: string;
  /** Establishments for which the head office files. */
  readonly branches: readonly Establishment[];
};

const withoutBranches = (number: string, name: string, address: string, owner: string): Employer => ({
  number,
  name,
  address,
  owner,
  branches: [],
});

export const employers = {
  fishery: withoutBranches('9901-100011-1', '架空水産加工株式会社', '架空県みなと市架空町１－１', '架空太郎'),
  building: {
    number: '9901-100022-2',
    name: '架空ビル管理株式会社',
    address: '架空県みなと市見本通２－４',
    owner: '架空花子',
    branches: [
      { number: '9902-100023-3', name: '架空ビル管理株式会社仮名支店' },
      { number: '9911-100024-4', name: '架空ビル管理株式会社例示支店' },
    ],
  },
  bakery: withoutBranches('9901-100033-5', '見本製パン株式会社', '架空県みなと市仮名１０', '見本一郎'),
  software: withoutBranches(
    '9902-100044-6',
    'テスト情報システム株式会社',
    '架空県仮名市試験台３－３',
    'テスト次郎',
  ),
  care: {
    number: '9902-100055-7',
    name: '社会福祉法人仮名の里',
    address: '架空県仮名市例示丘５',
    owner: '仮名三郎',
    branches: [{ number: '9902-100056-8', name: '仮名の里サンプル苑' }],
  },
  farm: withoutBranches(
    '9903-100066-9',
    '農事組合法人サンプル野菜',
    '架空県例示郡サンプル村７',
    'サンプル四郎',
  ),
  machinery: withoutBranches('9911-100077-0', '例示精機株式会社', '見本県例示町大字見本８８', '例示五郎'),
  hotel: {
    number: '9911-100088-1',
    name: '株式会社見本温泉ホテル',
    address: '見本県例示町湯元９',
    owner: '見本六子',
    branches: [{ number: '9912-100089-2', name: '見本温泉ホテル別館' }],
  },
  language: withoutBranches(
    '9912-100099-3',
    '有限会社例示語学教室',
    '見本県サンプル市中央１－２',
    '例示七海',
  ),
  logistics: withoutBranches('9912-100100-4', 'サンプル物流株式会社', '見本県サンプル市港４', 'サンプル八郎'),
  foundry: withoutBranches('9921-100111-5', '仮名鋳造工業株式会社', '例示県テスト市工業団地６', '仮名九郎'),
  restaurant: {
    number: '9921-100122-6',
    name: '株式会社テスト食堂',
    address: '例示県テスト市本町１１',
    owner: 'テスト十子',
    branches: [{ number: '9922-100123-7', name: 'テスト食堂架空駅前店' }],
  },
  construction: withoutBranches('9922-100133-8', '架空建設工業株式会社', '例示県架空市北１２', '架空百太'),
  dispatch: withoutBranches('9922-100144-9', '見本人材サービス株式会社', '例示県架空市南１３', '見本千代'),
} as const satisfies Record<string, Employer>;
