/** Letters from here on are full width: kana, Han, Hangul, full-width forms. */
const firstWide = 0x2e80;

/** Width of a text in the picture, in its own units, without a canvas: Noto Sans JP at 12.5, a little generous. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += (letter.codePointAt(0) ?? 0) >= firstWide ? 12.6 : 6.8;
  return width;
}
