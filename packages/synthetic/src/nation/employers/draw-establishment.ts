import type { Day } from '../calendar.ts';
import { Draw } from '../draw.ts';
import { corporateNumberOf, insuranceNumberOf } from '../numbers.ts';
import { Weighted } from '../weights.ts';
import { type Establishment, type Size } from './establishment.ts';
import { industries, type Industry } from './industry.ts';
import { prefectures, type Prefecture } from './prefecture.ts';

export const CONSULTANTS = 3;
export const ESTABLISHMENTS_PER_BLOCK = 90;

const PURPOSE = 2;
const SELF_FILING = 0.06;
const BRANCH = 0.15;

const industryAt = new Weighted(industries.map((each) => [each, each.establishments] as const));
const prefectureAt = new Weighted(prefectures.map((each) => [each, each.establishments] as const));
// Domain facts 7.1: 62.4 % below 30; the rest from memory, unverified.
const sizeAt = new Weighted<Size>([
  ['1-29', 62.4],
  ['30-99', 19.6],
  ['100-499', 13],
  ['500+', 5],
]);

/** Steps of irrational length visit every share evenly, so that small nations have the same mix as large ones. */
const steps = { industry: 0.618_033_988_75, prefecture: 0.754_877_666_2, size: 0.569_840_290_998 };

const placeNames = ['見本', '架空', '例示', '仮名', '試作', '模擬', '想定', '設例', '雛形', '練習'];
const placeKana = [
  'ミホン',
  'カクウ',
  'レイジ',
  'カメイ',
  'シサク',
  'モギ',
  'ソウテイ',
  'セツレイ',
  'ヒナガタ',
  'レンシュウ',
];

/** What may be fixed of an establishment; the rest is drawn. */
export type EstablishmentWish = {
  readonly industry?: Industry;
  readonly prefecture?: Prefecture;
  readonly branchOf?: Establishment;
  readonly publicBody?: boolean;
  readonly selfFiling?: boolean;
};

/** Numbers of an establishment that cannot meet another's. */
export type EstablishmentKey = {
  readonly ordinal: number;
  readonly last: number;
  readonly corporate: number;
};

/** The ordinary establishments of a block. */
export function drawEstablishments(seed: number, block: number, today: Day): readonly Establishment[] {
  const draw = new Draw(seed, PURPOSE, block);
  const all: Establishment[] = [];
  for (let each = 0; each < ESTABLISHMENTS_PER_BLOCK; each += 1) {
    const ordinal = block * ESTABLISHMENTS_PER_BLOCK + each;
    const before = all.at(-1);
    const branchOf =
      before !== undefined && before.headOffice === undefined && draw.chance(BRANCH) ? before : undefined;
    const wish = {
      industry: branchOf?.industry ?? industryAt.at((0.5 + ordinal * steps.industry) % 1),
      prefecture: prefectureAt.at((0.25 + ordinal * steps.prefecture) % 1),
      ...(branchOf === undefined ? {} : { branchOf }),
    };
    all.push(drawEstablishment({ ordinal, last: 0, corporate: ordinal }, wish, draw, today));
  }
  return all;
}

export function drawEstablishment(
  key: EstablishmentKey,
  wish: EstablishmentWish,
  draw: Draw,
  today: Day,
): Establishment {
  const industry = wish.industry ?? industryAt.draw(draw);
  const prefecture = wish.prefecture ?? prefectureAt.draw(draw);
  const place = draw.between(0, placeNames.length - 1);
  const serial = draw.between(1, 999);
  const name = `${placeNames[place]}第${serial}${industry.word}`;
  const corporation = wish.branchOf?.corporation ?? {
    number: corporateNumberOf(key.corporate),
    name: industry.code === 'S' ? name : `株式会社${name}`,
    nameKana: `${placeKana[place]}${industry.kana}`,
    publicBody: wish.publicBody ?? industry.code === 'S',
  };
  const town = `${draw.pick(placeNames)}町${draw.between(1, 9)}－${draw.between(1, 30)}`;
  const head = wish.branchOf;
  return {
    number: insuranceNumberOf(key.ordinal, key.last),
    corporation,
    name: head === undefined ? corporation.name : `${corporation.name}${draw.pick(placeNames)}支店`,
    prefecture,
    address: `${prefecture.name}架空市${town}`,
    industry,
    size: sizeAt.at((0.75 + key.ordinal * steps.size) % 1),
    opened: today - draw.between(3800, 9000),
    habit: head?.habit ?? habitOf(draw, wish.selfFiling ?? draw.chance(SELF_FILING)),
    ...(head === undefined ? {} : { headOffice: head }),
  };
}

function habitOf(draw: Draw, selfFiling: boolean): Establishment['habit'] {
  const consultant = draw.between(0, CONSULTANTS - 1);
  const form3 = draw.chance(0.8) ? 'establishment' : draw.pick(['corporate', 'neither'] as const);
  if (selfFiling) return { dayOfMonth: draw.between(2, 9), form3 };
  return { consultant, dayOfMonth: 4 + consultant * 2, form3 };
}
