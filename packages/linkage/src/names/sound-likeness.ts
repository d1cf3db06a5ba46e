/** What leaving out or putting in one sound costs: vowels, glides and H come and go, and R after a vowel. */
const COSTS = { U: 22, I: 30, O: 32, E: 32, A: 40, H: 32, Y: 32, W: 32, R: 55, N: 60 } as const;
const FULL = 100;
const OTHER_VOWEL = 22;
const GLIDE = 12;
const CLOSE = 40;
/** Short words differ by little: as if each word had so much more in common. */
const COMMON_GROUND = 30;
const VOWELS = ['A', 'E', 'I', 'O', 'U'];
/** A vowel for its glide. */
const GLIDES = ['IY', 'UW', 'OW', 'EY', 'UY'];
/** Consonants that spellings mix up, in either order. */
const CLOSE_PAIRS = 'KG TD PB PF BF FH HR SZ SJ ZJ CJ CT CK CD JD DZ TS TJ TZ NM NG YJ YZ WB WF WG JH KH GH';

const A = 65;
const SIZE = 26;
const single = new Uint8Array(SIZE).fill(FULL);
const change = new Uint8Array(SIZE * SIZE).fill(FULL);
for (const [sound, cost] of Object.entries(COSTS)) single[sound.charCodeAt(0) - A] = cost;
setChange(
  VOWELS.flatMap((a) => VOWELS.map((b) => a + b)),
  OTHER_VOWEL,
);
setChange(GLIDES, GLIDE);
setChange(CLOSE_PAIRS.split(' '), CLOSE);
for (let sound = 0; sound < SIZE; sound += 1) change[sound * SIZE + sound] = 0;

function setChange(pairs: readonly string[], cost: number): void {
  for (const pair of pairs) {
    const [a, b] = [pair.charCodeAt(0) - A, pair.charCodeAt(1) - A];
    change[a * SIZE + b] = cost;
    change[b * SIZE + a] = cost;
  }
}

/**
 * How alike two rows of sounds (capitals A to Z) are, 0 to 100: a weighted edit distance in which vowels weigh little,
 * for katakana puts in and changes vowels, and close consonants cost less than half. Symmetric; 100 only for equal rows.
 */
export function soundLikeness(a: string, b: string): number {
  if (a === b) return 100;
  if (a === '' || b === '') return 0;
  const whole = Math.max(weightOf(a), weightOf(b)) + COMMON_GROUND;
  return Math.max(0, 100 - Math.ceil((distance(a, b) * 100) / whole));
}

function distance(a: string, b: string): number {
  const row = [0];
  for (let at = 0; at < b.length; at += 1) row.push((row[at] ?? 0) + costAt(b, at));
  for (let of = 0; of < a.length; of += 1) {
    const cost = costAt(a, of);
    const from = (a.charCodeAt(of) - A) * SIZE;
    let diagonal = row[0] ?? 0;
    let left = diagonal + cost;
    row[0] = left;
    for (let at = 1; at <= b.length; at += 1) {
      const above = row[at] ?? 0;
      const changed = diagonal + (change[from + b.charCodeAt(at - 1) - A] ?? FULL);
      left = Math.min(above + cost, left + costAt(b, at - 1), changed);
      diagonal = above;
      row[at] = left;
    }
  }
  return row[b.length] ?? 0;
}

function weightOf(sounds: string): number {
  let sum = 0;
  for (let at = 0; at < sounds.length; at += 1) sum += costAt(sounds, at);
  return sum;
}

function costAt(sounds: string, at: number): number {
  return single[sounds.charCodeAt(at) - A] ?? FULL;
}
