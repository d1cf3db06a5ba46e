import type { Bilingual } from '@renkei/contract';

/** What came of the findings of one rule. A finding counts once, by the outcome that stands; overturned ones beside it. */
export type Counts = {
  readonly fired: number;
  readonly explained: number;
  readonly clerical: number;
  readonly confirmed: number;
  readonly notThisPerson: number;
  readonly overturned: number;
  readonly byExplanation: Readonly<Record<string, number>>;
  /** By tradition of the name: decided, and of these explained or clerical. */
  readonly byTradition: Readonly<Record<string, { readonly decided: number; readonly notBorneOut: number }>>;
};

export const noCounts: Counts = {
  fired: 0,
  explained: 0,
  clerical: 0,
  confirmed: 0,
  notThisPerson: 0,
  overturned: 0,
  byExplanation: {},
  byTradition: {},
};

/** The bounds of S13 on the ratio of outcomes between two name traditions, in hundredths. */
const LOWEST = 80;
const HIGHEST = 125;

export function decidedIn({ explained, clerical, confirmed, notThisPerson }: Counts): number {
  return explained + clerical + confirmed + notThisPerson;
}

/** Hundredths of explained and clerical among those decided; undefined where none is. */
export function shareIn(counts: Counts): number | undefined {
  const decided = decidedIn(counts);
  return decided === 0 ? undefined : Math.round((100 * (counts.explained + counts.clerical)) / decided);
}

/** S13: why a rule falls to "observe", or undefined. `floor`: so many cases must have been decided. */
export function whyItFalls(counts: Counts, floor: number): Bilingual | undefined {
  const decided = decidedIn(counts);
  const notBorneOut = counts.explained + counts.clerical;
  if (decided >= floor && 2 * notBorneOut > decided)
    return {
      ja: `説明がついたもの・記録の誤りが、結果の出た${decided}件の半分を超えました（${notBorneOut}件）。`,
      en: `Explained and error in a record passed half of ${decided} decided findings (${notBorneOut}).`,
    };
  return traditionsDiffer(counts, floor) ? differ : undefined;
}

/** Without the names of the traditions: which two they are stands in no list. */
const differ: Bilingual = {
  ja: '名前のつづりの種類の間で、結果の割合の比が0.8から1.25の範囲を外れました。',
  en: 'Between name traditions, outcomes lay beyond the ratio of 0.8 to 1.25.',
};

/** Any two traditions over the floor; a share of none beside one of some is beyond every bound. */
function traditionsDiffer({ byTradition }: Counts, floor: number): boolean {
  const counted = Object.values(byTradition).filter(({ decided }) => decided >= floor);
  return counted.some((a) =>
    counted.some((b) => {
      // Shares a and b as one fraction, so that nothing is rounded: 100 * a / b against the bounds.
      const left = 100 * a.notBorneOut * b.decided;
      const right = b.notBorneOut * a.decided;
      return left < LOWEST * right || left > HIGHEST * right;
    }),
  );
}
