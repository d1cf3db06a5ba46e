import { plainDate, type PlainDate } from '@renkei/kernel';
import type { Bilingual } from '../citation.ts';
import { textTable } from '../text-table.ts';

/** A measure of the policy, with the revision that gave it this wording (own words, not the policy's text). */
export type Measure = {
  readonly id: string;
  readonly validFrom: PlainDate;
  /** The day before a revision whose text is not encoded. The measure may go on in other words. */
  readonly validUntil: PlainDate;
  readonly who: readonly string[];
  readonly wording: Bilingual;
};

// id | who | 要旨 | in own words
const TABLE = `
1-1|police immigration labour|不法就労を可能にする雇用主・ブローカーの取締りと、その許可の取消しに向けた連携|Pursue those who make illegal employment possible (employers, brokers), and work together to have the licences of such businesses revoked
1-2|police immigration|不法就労に関わる事犯（偽造カードなど）の取締り|Pursue illegal employment offences such as forged cards
1-3|police immigration|偽装滞在に関わる事犯と、その仲介者の取締り|Pursue fraudulent stay and those who broker it
1-4|police immigration|偽造在留カードの製造の背後にある広域の経路の解明|Pursue the wide distribution routes behind the manufacture of forged cards
1-5|labour police immigration|労働局・警察・入管が連携した労働法令の事犯（強制労働、中間搾取、無許可の紹介、労働者供給）への対応|Labour bureaus, police and immigration act together on labour-law offences: forced labour, intermediary exploitation, unlicensed placement, prohibited labour supply
1-6|police immigration labour|人身取引への迅速な対応と、外国人被害者の適切な認知と保護|Prompt action on human trafficking; recognise and protect foreign victims properly
2-1|police immigration labour|雇用の変化に応じた、不法就労とそれを助長する事犯に関する情報の円滑な共有|Share information smoothly on illegal employment and on offences that promote it, as employment changes
2-2|police immigration labour|労働法令の違反と人身取引に関する情報の円滑な共有|The same for labour-law violations and trafficking
2-3|police immigration labour|法令に基づく照会への迅速な回答|Answer inquiries made under the law promptly
2-4|immigration labour|厚生労働省がオンラインで提供する外国人雇用状況届出の活用|Make active use of the foreign employment status notifications that the labour ministry provides online
3-1|police immigration labour|不法就労の防止のための広報・啓発|Publicity and awareness to prevent illegal employment
3-2|police immigration labour|取締りに関する広報|Publicity about enforcement
3-3|police immigration|外国人労働者を供給する悪質な業者に関する情報の収集と共有|Collect and share information on malicious agencies that supply foreign workers
3-4|immigration labour|外国人雇用の適正な届出の励行と事業主への指導|Have businesses report foreign employment properly; guide them
3-5|immigration police labour|入管の取組（電子化された外国人入国記録、在留カードの読取り）の周知|Spread and explain immigration’s own tools: digitised ED cards, the residence-card reader
`;

/** What is known of a revision of the policy. Only one text is in the table. */
export type MeasureRevision = { readonly on: PlainDate; readonly encoded: boolean; readonly source: string };

export const measureRevisions: readonly MeasureRevision[] = [
  {
    on: plainDate('2022-05-23'),
    encoded: false,
    source: 'moj.go.jp/isa/publications/materials/09_00009.html',
  },
  { on: plainDate('2023-06-02'), encoded: false, source: 'domain facts 8.1' },
  { on: plainDate('2024-05-16'), encoded: true, source: 'the published text' },
  {
    on: plainDate('2025-05-21'),
    encoded: false,
    source: 'moj.go.jp/isa/deportation/resources/09_00009.html (page; text not found)',
  },
];

/** Revision of 16 May 2024, in force until the day before the revision of 21 May 2025. */
export const measures: readonly Measure[] = textTable(TABLE, 4).map(
  ([id = '', who = '', ja = '', en = '']) => ({
    id,
    validFrom: plainDate('2024-05-16'),
    validUntil: plainDate('2025-05-20'),
    who: who.split(' '),
    wording: { ja, en },
  }),
);
