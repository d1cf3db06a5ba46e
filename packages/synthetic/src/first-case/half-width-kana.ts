const VOICED = '\u3099';
const HALF_VOICED = '\u309A';
const halfWidth = mapFromFullWidth();

/** フリガナ as the layout wants it: half-width, voicing marks as characters of their own. */
export function halfWidthKana(text: string): string {
  return Array.from(text.normalize('NFD'), (character) => halfWidth.get(character) ?? character).join('');
}

function mapFromFullWidth(): ReadonlyMap<string, string> {
  const pairs = Array.from({ length: 0xff9e - 0xff66 }, (_, index) => {
    const half = String.fromCodePoint(0xff66 + index);
    return [half.normalize('NFKC'), half] as const;
  });
  return new Map([...pairs, [VOICED, 'ﾞ'], [HALF_VOICED, 'ﾟ']]);
}
