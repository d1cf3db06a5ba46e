import type { DatedRow } from '../dated.ts';
import { cite } from '../cite.ts';
import { term, textTable } from '../text-table.ts';

/** What an article threatens. Months and yen; 0 where there is none. `both`: imprisonment and fine can be joined. */
export type Penalty = {
  readonly leastMonths: number;
  readonly mostMonths: number;
  readonly leastFine: number;
  readonly mostFine: number;
  readonly both: boolean;
};

/** An article with its penalty on the days of the row. The days begin with the text that was read, not with the article. */
export type OffenceRow = DatedRow &
  Penalty & { readonly id: string; readonly ja: string; readonly en: string };

// id | 条 | article | 内容 | what | months | fine | both | from | until | verified | source
const TABLE = `
icrra-70-1|入管法70条1項|ICRRA 70(1)|不法入国・不法残留、専ら行う資格外活動など|illegal entry, overstaying, exclusively unauthorised work and others|0-36|0-3000000|both|2023-01-01||yes|rssing copy 2014; note.mu 2023
icrra-71-2|入管法71条の2|ICRRA 71-2|届出・申請に関する虚偽など|false notices and others|0-12|0-200000|–|2024-04-01||no|from memory
icrra-73|入管法73条|ICRRA 73|資格外活動（70条1項4号に当たらないもの）|unauthorised work other than 70(1)(iv)|0-12|0-2000000|both|2024-04-01||no|visaemon (secondary)
icrra-73-2-1|入管法73条の2第1項|ICRRA 73-2(1)|不法就労の助長|promotion of illegal employment|0-36|0-3000000|both|2024-04-01|2027-03-31|yes|iuris.jp a/29378 (2024-04)
icrra-73-2-1|入管法73条の2第1項|ICRRA 73-2(1)|不法就労の助長|promotion of illegal employment|0-60|0-5000000|both|2027-04-01||no|Act 60 of 2024: smartvisa.sincere-intl.com 2024-07-25 (secondary) for the amounts, tax-watanabe.com for the date
icrra-73-3|入管法73条の3|ICRRA 73-3|在留カードの偽造・行使など|forging or uttering residence cards|12-120|0-0|–|2024-04-01||yes|iuris.jp a/29379
icrra-73-4|入管法73条の4|ICRRA 73-4|偽造された在留カードの所持|possession of a forged residence card for use|0-60|0-500000|–|2024-04-01||yes|tatsumilaw 2015
icrra-73-5|入管法73条の5|ICRRA 73-5|偽造のための器械・原料の準備|preparing instruments or materials for forging|0-36|0-500000|–|2024-04-01||no|from memory
icrra-73-6|入管法73条の6|ICRRA 73-6|他人名義の在留カードの行使・提供|using another’s genuine card, or lending one’s own|0-12|0-200000|–|2024-04-01||no|attorney-office.com 2019-01-11 (secondary)
icrra-74-8|入管法74条の8第1項|ICRRA 74-8(1)|不法入国した人の蔵匿|harbouring somebody who entered illegally|0-36|0-3000000|–|2024-04-01||no|from memory; amounts agree with visaemon
icrra-74-8-profit|入管法74条の8第2項|ICRRA 74-8(2)|営利目的の蔵匿|harbouring for profit|0-60|0-5000000|–|2024-04-01||no|from memory; amounts agree with visaemon
icrra-75-2|入管法75条の2|ICRRA 75-2|在留カードの受領・提示の拒否|refusing to receive or show the card|0-12|0-200000|–|2024-04-01||no|kokoro-vj.org (secondary)
icrra-75-3|入管法75条の3|ICRRA 75-3|在留カードの不携帯|not carrying the card|0-0|0-200000|–|2024-04-01||no|kokoro-vj.org (secondary)
lpa-40|労働施策総合推進法40条1項2号|LPA 40(1)(ii)|届出をしない、または虚偽の届出|no notice, or a false notice|0-0|0-300000|–|2020-03-01||yes|public copy citing e-Gov
lsa-117|労働基準法117条（5条）|LSA 117 (5)|強制労働|forced labour|12-120|200000-3000000|–|2024-04-01||yes|ngswsr.com
lsa-118|労働基準法118条1項（6条）|LSA 118(1) (6)|中間搾取|intermediary exploitation|0-12|0-500000|–|2024-04-01||no|penalty from memory
lsa-119|労働基準法119条（3条・16〜18条・37条など）|LSA 119 (3, 16–18, 37 …)|均等待遇、違約金、前借金相殺、割増賃金など|equal treatment, penalty clauses, advance loans, overtime|0-6|0-300000|–|2024-04-01||no|from memory
lsa-120|労働基準法120条（24条など）|LSA 120 (24 …)|賃金の支払など|payment of wages and others|0-0|0-300000|–|2024-04-01||no|from memory
mwa-40|最低賃金法40条（4条）|Minimum Wage Act 40 (4)|最低賃金に満たない支払|pay under the minimum wage|0-0|0-500000|–|2024-04-01||no|office-ono-sr.com (secondary)
esa-63|職業安定法63条|ESA 63|暴行・脅迫・監禁などによる職業紹介・労働者供給|placement or supply by violence, threat or confinement|12-120|200000-3000000|–|2024-04-01||no|penalty from memory
esa-64|職業安定法64条（30条・44条）|ESA 64 (30, 44)|無許可の職業紹介、労働者供給|placement without a licence, labour supply|0-12|0-1000000|–|2024-04-01||no|penalty from memory
wda-58|労働者派遣法58条|WDA 58|有害な業務への派遣|dispatch for harmful work|12-120|200000-3000000|–|2024-04-01||no|ono-akira (2015 text, secondary)
wda-59|労働者派遣法59条（4条・5条など）|WDA 59 (4, 5 …)|無許可の派遣、禁止業務への派遣など|dispatch without a licence, or for barred work|0-12|0-1000000|–|2024-04-01||no|ono-akira (2015 text, secondary)
tita-108|技能実習法108条（46条）|TITA 108 (46)|暴行・脅迫などによる技能実習の強制|forcing trainees by violence, threat or confinement|12-120|200000-3000000|–|2024-04-01|2027-03-31|no|from memory
pc-226-2-1|刑法226条の2第1項|Penal Code 226-2(1)|人身売買（買受け）|buying a person|3-60|0-0|–|2024-04-01||no|from memory
pc-226-2-2|刑法226条の2第2項|Penal Code 226-2(2)|未成年者の買受け|buying a minor|3-84|0-0|–|2024-04-01||no|from memory
pc-226-2-3|刑法226条の2第3項|Penal Code 226-2(3)|営利・わいせつ・結婚・加害の目的の買受け|buying for profit, obscenity, marriage or bodily harm|12-120|0-0|–|2024-04-01||no|awaisora.com (secondary)
pc-157|刑法157条1項|Penal Code 157(1)|公正証書原本不実記載|false entry in a notarised deed|0-60|0-500000|–|2024-04-01||no|from memory
`;

/** Articles that threaten no penalty and are often taken for one. */
const WITHOUT_PENALTY = `
icrra-24-3-4|入管法24条3号の4|ICRRA 24(iii-4)|退去強制の事由であり、罰則ではない|a ground for removal, not a penalty|0-0|0-0|–|2024-04-01||yes|aiben.jp 2012; miyataoffice.com
icrra-22-4|入管法22条の4|ICRRA 22-4|在留資格の取消しであり、罰則ではない（意見聴取が先）|revocation of status, not a penalty; a hearing comes first|0-0|0-0|–|2024-04-01||yes|thoz.org; pal-immig
lpa-28-renewal|労働施策総合推進法28条（更新時）|LPA 28 (renewal)|更新や新しいカードの届出義務はない|no notice is due on renewal or a new card|0-0|0-0|–|2020-03-01||yes|rodo.co.jp/laws/117580
`;

export const offenceRows: readonly OffenceRow[] = [
  ...textTable(TABLE, 12),
  ...textTable(WITHOUT_PENALTY, 12),
].map((cells) => {
  const [id = '', articleJa = '', articleEn = '', ja = '', en = '', months = '', fine = '', both = ''] =
    cells;
  const [from = '', until = '', verified = '', source = ''] = cells.slice(8);
  const [leastMonths, mostMonths] = range(months);
  const [leastFine, mostFine] = range(fine);
  return {
    id,
    ja,
    en,
    leastMonths,
    mostMonths,
    leastFine,
    mostFine,
    both: both === 'both',
    ...term(from, until),
    citation: cite(id, [articleJa, articleEn], [`${ja}（要旨）。`, `${en} (gist).`], {
      verified: verified === 'yes',
      source,
    }),
  };
});

function range(cell: string): readonly [number, number] {
  const [least = '', most = ''] = cell.split('-');
  return [Number(least), Number(most)];
}
