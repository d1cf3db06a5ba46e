const ITEM = /<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|(?<!\/)>([\s\S]*?)<\/(?:\w+:)?si>)/gu;
// Readings ふりがな that the program guessed, and what it takes of them.
const READING = /<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/gu;
const TEXT = /<(?:\w+:)?t(?:\s[^>]*)?(?<!\/)>([^<]*)</gu;

/** Each shared string as escaped text: its runs joined, without readings. Undefined parts have none. */
export function sharedStrings(xml: Buffer | undefined): readonly string[] {
  if (xml === undefined) return [];
  const strings: string[] = [];
  for (const [, inside = ''] of xml.toString('utf8').matchAll(ITEM)) {
    let text = '';
    for (const [, run = ''] of inside.replaceAll(READING, '').matchAll(TEXT)) text += run;
    strings.push(text);
  }
  return strings;
}
