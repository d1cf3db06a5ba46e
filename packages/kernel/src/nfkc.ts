/** NFKC of a text. Nearly every text is already in it and of letters that show it at once: those are given back as they are. */
export function nfkc(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    if (!staysAlone(text.charCodeAt(at))) return text.normalize('NFKC');
  }
  return text;
}

/** ASCII, hiragana, katakana in full width, 々 and the first block of kanji: NFKC changes none of them, nor two of them side by side. */
function staysAlone(unit: number): boolean {
  if (unit < 0x80) return true;
  if (unit >= 0x4e00) return unit <= 0x9fff;
  return (
    (unit >= 0x3041 && unit <= 0x3096) ||
    (unit >= 0x30a1 && unit <= 0x30fa) ||
    unit === 0x30fc ||
    unit === 0x3005
  );
}
