// Longest first. Chosen by the letters alone: no table knows where a name comes from.
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['IGHT', 'AIT'],
  ['TCH', 'C'],
  ['SCH', 'S'],
  ['NGH', 'G'],
  ['WH', 'HW'],
  ['WR', 'R'],
  ['KN', 'N'],
  ['ZH', 'J'],
  ['CH', 'C'],
  ['SH', 'S'],
  ['TS', 'T'],
  ['TZ', 'T'],
  ['TH', 'T'],
  ['TR', 'TR'],
  ['PH', 'F'],
  ['KH', 'K'],
  ['GH', 'G'],
  ['BH', 'B'],
  ['DH', 'D'],
  ['CK', 'K'],
  ['QU', 'KU'],
  ['CE', 'SE'],
  ['CI', 'SI'],
  ['CY', 'SI'],
  ['OO', 'U'],
  ['EE', 'I'],
  ['Q', 'C'],
  ['V', 'B'],
  ['L', 'R'],
  ['C', 'K'],
];
const VOWEL = /[AEIOUY]/;

/** A Latin word in the same sounds as katakana has, as near as letters tell: L as R, V as B, final NG as N. */
export function latinSounds(word: string): string {
  let sounds = '';
  let at = 0;
  while (at < word.length) {
    const [spelling, sound] = spellingAt(word, at);
    if (!sounds.endsWith(sound) || VOWEL.test(sound)) sounds += sound;
    at += spelling.length;
  }
  return sounds;
}

function spellingAt(word: string, at: number): readonly [string, string] {
  if (word.startsWith('NG', at) && !word.startsWith('NGH', at)) {
    if (at === 0) return ['NG', 'G'];
    if (at + 2 === word.length || !VOWEL.test(word.charAt(at + 2))) return ['NG', 'N'];
  }
  if (word.charAt(at) === 'X') return ['X', at === 0 ? 'S' : 'KS'];
  if (word.startsWith('GI', at) && VOWEL.test(word.charAt(at + 2))) return ['GI', 'J'];
  const found = SPELLINGS.find(([spelling]) => word.startsWith(spelling, at));
  return found ?? [word.charAt(at), word.charAt(at)];
}
