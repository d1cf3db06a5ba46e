import type { Bilingual } from '../citation.ts';
import type { Penalty } from './offence-rows.ts';

const MONTHS_IN_YEAR = 12;
const MAN = 10_000;

/** The penalty in words: 3年以下の拘禁刑 / 300万円以下の罰金. Nothing threatened is said, too. */
export function penaltyInWords(penalty: Penalty, kind: Bilingual): Bilingual {
  const { mostMonths, mostFine, both } = penalty;
  if (mostMonths === 0 && mostFine === 0) return { ja: '罰則はありません', en: 'no penalty' };
  const parts = [...imprisonment(penalty, kind), ...fine(penalty)];
  const jointly = both ? { ja: '（併科あり）', en: ', or both' } : { ja: '', en: '' };
  return {
    ja: `${parts.map(({ ja }) => ja).join('または')}${jointly.ja}`,
    en: `${parts.map(({ en }) => en).join(' or ')}${jointly.en}`,
  };
}

function imprisonment({ leastMonths, mostMonths }: Penalty, kind: Bilingual): readonly Bilingual[] {
  if (mostMonths === 0) return [];
  const most = span(mostMonths);
  if (leastMonths === 0) return [{ ja: `${most.ja}以下の${kind.ja}`, en: `${kind.en} up to ${most.en}` }];
  const least = span(leastMonths);
  return [
    { ja: `${least.ja}以上${most.ja}以下の${kind.ja}`, en: `${kind.en} from ${least.en} to ${most.en}` },
  ];
}

function fine({ leastFine, mostFine }: Penalty): readonly Bilingual[] {
  if (mostFine === 0) return [];
  const [most, yen] = [`${mostFine / MAN}万円`, `JPY ${mostFine.toLocaleString('en')}`];
  if (leastFine === 0) return [{ ja: `${most}以下の罰金`, en: `a fine up to ${yen}` }];
  const from = leastFine.toLocaleString('en');
  return [{ ja: `${leastFine / MAN}万円以上${most}以下の罰金`, en: `a fine from JPY ${from} to ${yen}` }];
}

function span(months: number): Bilingual {
  const years = months / MONTHS_IN_YEAR;
  return Number.isInteger(years)
    ? { ja: `${years}年`, en: years === 1 ? '1 year' : `${years} years` }
    : { ja: `${months}か月`, en: `${months} months` };
}
