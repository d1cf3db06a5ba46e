const VOWELS = 'AEIOU';
/** What leaving out or putting in one sound costs: vowels, glides and H come and go, and R after a vowel. */
const COSTS: Readonly<Record<string, number>> = {
  U: 22,
  I: 30,
  O: 32,
  E: 32,
  A: 40,
  H: 32,
  Y: 32,
  W: 32,
  R: 55,
  N: 60,
};
const FULL = 100;
/** Short words differ by little: as if each word had so much more in common. */
const COMMON_GROUND = 30;
/** A vowel for its glide. */
const GLIDES = new Set(['IY', 'UW', 'OW', 'EY', 'UY']);
/** Pairs that spellings mix up, in either order. */
const CLOSE = new Set(
  'KG TD PB PF BF FH HR SZ SJ ZJ CJ CS CT CK CZ JD DZ TS TJ TZ NM NG YJ YZ WB WF WG JH KH GH CD'.split(' '),
);

/**
 * How alike two rows of sounds are, 0 to 100: a weighted edit distance in which vowels weigh little, for katakana puts
 * in and changes vowels, and close consonants cost half. Symmetric; 100 only for equal rows.
 */
export function soundLikeness(a: string, b: string): number {
  if (a === b) return 100;
  const whole = Math.max(weightOf(a), weightOf(b)) + COMMON_GROUND;
  return a === '' || b === '' ? 0 : Math.max(0, 100 - Math.ceil((distance(a, b) * 100) / whole));
}

function distance(a: string, b: string): number {
  let row = [0];
  for (const sound of b) row.push((row.at(-1) ?? 0) + costOf(sound));
  for (const sound of a) {
    const next = [(row[0] ?? 0) + costOf(sound)];
    for (let at = 1; at <= b.length; at += 1) {
      const other = b.charAt(at - 1);
      next.push(
        Math.min(
          (row[at] ?? 0) + costOf(sound),
          (next[at - 1] ?? 0) + costOf(other),
          (row[at - 1] ?? 0) + changeCost(sound, other),
        ),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function weightOf(sounds: string): number {
  let sum = 0;
  for (const sound of sounds) sum += costOf(sound);
  return sum;
}

function costOf(sound: string): number {
  return COSTS[sound] ?? FULL;
}

function changeCost(a: string, b: string): number {
  if (a === b) return 0;
  const vowels = Number(VOWELS.includes(a)) + Number(VOWELS.includes(b));
  if (vowels === 2) return 22;
  if (vowels === 1) return GLIDES.has(a + b) || GLIDES.has(b + a) ? 12 : FULL;
  return CLOSE.has(a + b) || CLOSE.has(b + a) ? 40 : FULL;
}
