/** The families of spelling that are told apart, by letters alone (measures.md S13). No nationality is read. */
export const nameTraditions = [
  'han',
  'kana',
  'hangul',
  'pinyin',
  'vietnamese',
  'korean',
  'portuguese-spanish',
  'burmese',
  'nepali-hindi',
  'indonesian-filipino',
  'other',
] as const;
export type NameTradition = (typeof nameTraditions)[number];

/** Syllables and endings that are common in one way of writing names in Latin letters and rare in the others. */
const MARKS: readonly (readonly [NameTradition, RegExp])[] = [
  [
    'vietnamese',
    /^(nguyen|tran|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ngo|duong|ly|thi|van|anh|minh|thanh|phuong|huong|linh|trang|quang|tuan|dinh|nhung|ngoc|thuy|hung|duc|khanh)$/u,
  ],
  [
    'pinyin',
    /^(zh|x|q)[a-z]{1,5}$|^(wang|li|liu|chen|yang|zhao|huang|zhou|wu|sun|ma|zhu|hu|guo|lin|luo|gao|liang|jing|hao|wei|fang|lei|jun|bo|peng|jie)$/u,
  ],
  [
    'korean',
    /^(kim|lee|park|choi|jung|jeong|kang|cho|yoon|jang|lim|han|seo|shin|kwon|hwang|ahn|song|yoo|hong|ji|min|soo|hyun|eun|young|seung|joon)$/u,
  ],
  [
    'portuguese-spanish',
    /^(da|de|dos|das|del|la|silva|santos|souza|sousa|oliveira|pereira|rodrigues|rodriguez|garcia|gonzalez|fernandez|ferreira|almeida|costa|lopez|martinez|perez|maria|jose|joao|carlos|luis)$|(ez|eira|inho|ção)$/u,
  ],
  [
    'burmese',
    /^(aung|kyaw|zaw|htun|tun|htay|khin|myint|myat|thein|win|maung|hla|nyein|phyo|hnin|thandar|zin|moe|soe|wai|yan|nay|thiha|htet|su|ei|aye|thet|naing|lwin|mya|than)$/u,
  ],
  [
    'nepali-hindi',
    /^(kumar|bahadur|prasad|sharma|singh|thapa|gurung|tamang|rai|shrestha|adhikari|khadka|maharjan|lama|magar|poudel|karki|bhandari|devi|ram|krishna|lal|das|kc|chaudhary|yadav|patel)$|(endra|eshwor|andra)$/u,
  ],
  [
    'indonesian-filipino',
    /^(dewi|sari|putri|putra|wati|nur|siti|agus|budi|setiawan|wijaya|kurniawan|hidayat|rahman|pratama|reyes|cruz|bautista|mendoza|aquino|villanueva|dela|ramos|jr)$|(wati|anto|ono|awan)$/u,
  ],
];

/** Whose table of letters fits best: a script of its own first, else the most marks; ties and none are "other". */
export function nameTradition(name: string): NameTradition {
  if (/\p{Script=Hangul}/u.test(name)) return 'hangul';
  if (/[\p{Script=Katakana}\p{Script=Hiragana}]/u.test(name)) return 'kana';
  if (/\p{Script=Han}/u.test(name)) return 'han';
  const words = name.toLowerCase().split(/[^\p{L}]+/u);
  const fits = MARKS.map(([tradition, marks]) => ({
    tradition,
    fit: words.filter((word) => marks.test(word)).length,
  }));
  const best = Math.max(...fits.map(({ fit }) => fit));
  const [first, ...more] = fits.filter(({ fit }) => fit === best);
  return best === 0 || first === undefined || more.length > 0 ? 'other' : first.tradition;
}
