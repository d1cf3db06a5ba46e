import type { PlainDate } from '@renkei/kernel';
import { cite, readIn, unverified } from '../cite.ts';
import { type DatedRow, rowsOn } from '../dated.ts';
import { oneOf, term, textTable } from '../text-table.ts';

/** An item of the notice under LPA 28(1) and LPA Enforcement Rules 10, at hire, at leaving or both. */
export type NotifiedItem = DatedRow & {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
  readonly hire: boolean;
  readonly separation: boolean;
};

const statute = cite(
  'lpa-28-1-items',
  ['労働施策総合推進法28条1項・同規則10条', 'LPA 28(1); LPA Enforcement Rules 10'],
  ['確認し届け出る事項（要旨）。', 'The items that are confirmed and notified (gist).'],
  readIn('rodo.co.jp/laws/117580; rules 10 items 1 to 4'),
);
const cardNumber = cite(
  'ordinance-47-2019',
  ['令和元年厚生労働省令47号', 'MHLW Ordinance 47 of 2019'],
  [
    '2020年3月1日から在留カードの番号も届け出ること（要旨）。',
    'From 1 March 2020 the number of the residence card is notified, too (gist).',
  ],
  readIn('roren.net T20190919014; sr-harmony.jp'),
);
const fromMemory = {
  ...statute,
  ...unverified('items 5 to 11 of Rule 10 from memory; sn-hoki.co.jp for the numbering of 2024-06-10'),
};
const citations = { statute, card: cardNumber, memory: fromMemory } as const;

// id | 事項 | item | hire | separation | from | until | citation
const TABLE = `
name|氏名|name|yes|yes|2007-10-01||statute
status|在留資格|status of residence|yes|yes|2007-10-01||statute
period|在留期間|period of stay|yes|yes|2007-10-01||statute
birth-date|生年月日|date of birth|yes|yes|2007-10-01||statute
sex|性別|sex|yes|yes|2007-10-01||statute
nationality|国籍・地域|nationality or region|yes|yes|2007-10-01||statute
permission|資格外活動の許可があること|that there is a permission for other activity|yes|no|2007-10-01||statute
card-number|在留カードの番号|number of the residence card|yes|yes|2020-03-01||card
address|住所|address|no|yes|2007-10-01||memory
establishment|事業所の名称・所在地|name and place of the establishment|yes|yes|2007-10-01||memory
day|雇入れ・離職の日|day of hire or separation|yes|yes|2007-10-01||memory
conditions|賃金その他の雇用状況|wage and other conditions|yes|no|2007-10-01||memory
letter|書面による就労の許可があること|that there is a permission to work by letter|yes|yes|2024-06-10||memory
`;

export const notifiedItems: readonly NotifiedItem[] = textTable(TABLE, 8).map(
  ([id = '', ja = '', en = '', hire = '', separation = '', from = '', until = '', citation = '']) => ({
    id,
    ja,
    en,
    hire: hire === 'yes',
    separation: separation === 'yes',
    ...term(from, until),
    citation: citations[oneOf(['statute', 'card', 'memory'], citation)],
  }),
);

/** What has to be notified of a hire or a separation on this day; empty before the duty began. */
export function notifiedItemsOn(event: 'hire' | 'separation', on: PlainDate): readonly NotifiedItem[] {
  return rowsOn(notifiedItems, on).filter((item) => item[event]);
}
