import { cite } from '../cite.ts';
import type { DatedRow } from '../dated.ts';
import { oneOf, term, textTable } from '../text-table.ts';

const REACH = ['listed', 'none', 'read'] as const;

/**
 * A licence, its authority and its ground. `reach`: listed — the law names the offences or breaches that end it; none — it
 * has no ground for unlawful work of others; read — only some offences are on the list, so that it has to be read.
 */
export type LicenceRow = DatedRow & {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
  readonly authorityJa: string;
  readonly authorityEn: string;
  readonly reach: (typeof REACH)[number];
  /** Years for which no new licence is given; 0 where not known. */
  readonly barYears: number;
};

// id | 許可 | licence | 所管 | authority | 根拠条文 | ground | reach | bar | from | until | verified | source
const TABLE = `
dispatch|労働者派遣事業|worker dispatch|厚生労働大臣（労働局 需給調整）|Minister of Health, Labour and Welfare (labour bureau)|労働者派遣法14条1項・6条|WDA 14(1), 6|listed|5|2019-04-01||yes|zaimupartners.biz; jsbb.jp
placement|有料職業紹介事業|paid job placement|厚生労働大臣（労働局 需給調整）|Minister of Health, Labour and Welfare (labour bureau)|職業安定法32条の9第1項・32条|ESA 32-9(1), 32|listed|5|2019-04-01||no|article quoted in xn--xmq28ju4vf9rm0o.com; the list of offences from memory
free-placement|無料職業紹介事業|free job placement|厚生労働大臣（労働局 需給調整）|Minister of Health, Labour and Welfare (labour bureau)|職業安定法33条4項（32条の9準用）|ESA 33(4), applying 32-9|read|0|2019-04-01||no|from memory
recruitment|委託募集・募集情報等提供|recruitment on commission, job information|厚生労働大臣|Minister of Health, Labour and Welfare|職業安定法41条・48条の3|ESA 41, 48-3|read|0|2019-04-01||no|from memory
supervising|監理団体|supervising organisation|出入国在留管理庁長官・厚生労働大臣（外国人技能実習機構が検査）|ISA Commissioner and Minister of Health, Labour and Welfare (OTIT inspects)|技能実習法37条1項|TITA 37(1)|listed|5|2019-04-01|2027-03-31|yes|iuris.jp a/56832, a/56821
supervising-support|監理支援機関|supervising support organisation|出入国在留管理庁長官・厚生労働大臣（外国人育成就労機構が検査）|ISA Commissioner and Minister of Health, Labour and Welfare|育成就労法（同じ仕組み）|ESD Act, same structure|read|5|2027-04-01||no|secondary sources; articles not read
trainee-plan|技能実習計画|technical intern training plan|出入国在留管理庁長官・厚生労働大臣|ISA Commissioner and Minister of Health, Labour and Welfare|技能実習法16条1項|TITA 16(1)|listed|5|2019-04-01|2027-03-31|yes|iuris.jp a/56811
skill-development-plan|育成就労計画|plan of employment for skill development|出入国在留管理庁長官・厚生労働大臣|ISA Commissioner and Minister of Health, Labour and Welfare|育成就労法（同じ仕組み）|ESD Act, same structure|read|5|2027-04-01||no|secondary sources; articles not read
support|登録支援機関|registered support organisation|出入国在留管理庁長官|ISA Commissioner|入管法19条の32第1項|ICRRA 19-32(1)|listed|5|2019-04-01||yes|gms.ca-m.co.jp/qa_detail/3045
host-specified-skilled|特定技能所属機関（許可ではなく基準）|host of specified skilled workers (no licence, standards)|地方出入国在留管理局|regional immigration services bureau|入管法2条の5第3項・基準省令2条1項4号|ICRRA 2-5(3); Ordinance 5 of 2019, 2(1)(iv)|listed|5|2019-04-01||yes|legaldoc.jp 431M60000010005
amusement|風俗営業|amusement business|都道府県公安委員会|prefectural public safety commission|風営法8条・4条1項2号|Amusement Business Act 8, 4(1)(ii)|listed|5|2019-04-01||yes|fuueikyoka.com
sexual-service|性風俗関連特殊営業・特定遊興飲食店|sexual-service business, specified amusement restaurant|都道府県公安委員会|prefectural public safety commission|風営法30条・31条の25|Amusement Business Act 30, 31-25|read|0|2019-04-01||no|fujita-office; articles from memory
late-night-bar|深夜酒類提供飲食店（接待なし）|late-night bar without hosting|都道府県公安委員会|prefectural public safety commission|風営法34条|Amusement Business Act 34|read|0|2019-04-01||no|from memory
restaurant|飲食店営業|restaurant|都道府県知事（保健所）|prefectural governor (health centre)|食品衛生法55条|Food Sanitation Act 55|none|0|2019-04-01||no|from memory
construction|建設業|construction|国土交通大臣・都道府県知事|Minister of Land, Infrastructure, Transport and Tourism, or governor|建設業法29条1項2号・8条7号8号|Construction Business Act 29(1)(ii), 8(vii)(viii)|read|5|2019-04-01||no|fukuoka-kensetsugyo; the immigration part from memory
other-business|運送・警備・廃棄物・宿泊・介護など|transport, security, waste, hotels, care and others|各業法の官署|the authority of each business law|各業法|each business law|read|0|2019-04-01||no|from memory
public-procurement|指名停止|suspension from public tenders|発注する官署|the ordering body|指名停止要領|guidelines on suspension|read|0|2019-04-01||no|from memory
`;

export const licenceRows: readonly LicenceRow[] = textTable(TABLE, 13).map((cells) => {
  const [id = '', ja = '', en = '', authorityJa = '', authorityEn = '', articleJa = '', articleEn = ''] =
    cells;
  const [reach = '', bar = '', from = '', until = '', verified = '', source = ''] = cells.slice(7);
  return {
    id,
    ja,
    en,
    authorityJa,
    authorityEn,
    reach: oneOf(REACH, reach),
    barYears: Number(bar),
    ...term(from, until),
    citation: cite(
      `licence-${id}`,
      [articleJa, articleEn],
      [
        `「${ja}」の取消し・停止の根拠。聴聞が先（要旨）。`,
        `Ground for ending or suspending: ${en}; a hearing comes first (gist).`,
      ],
      { verified: verified === 'yes', source },
    ),
  };
});
