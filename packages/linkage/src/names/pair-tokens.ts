import { isOneEditApart } from './edit-distance.ts';

export type PairKind = 'equal' | 'typing' | 'initial' | 'sound';
/** A recorded token, or several written as one, and how a notified token fits it. */
export type TokenPair = { readonly kind: PairKind; readonly tokens: readonly string[] };
export type Pairing = {
  readonly pairs: readonly TokenPair[];
  /** Tokens of each side that nothing on the other side fits. */
  readonly notifiedOnly: readonly string[];
  readonly recordedOnly: readonly string[];
};

type Fit = (notified: string, recorded: string) => boolean;

/** Gives each notified token the recorded one it fits best; the order of tokens says nothing. */
export function pairTokens(notified: readonly string[], recorded: readonly string[]): Pairing {
  const left = [...notified].sort();
  const right = [...recorded].sort();
  const pairs = [
    ...takePairs(left, right, 'equal', (a, b) => a === b),
    ...takeJoined(left, right, (_, parts) => parts),
    ...takeJoined(right, left, (joined) => [joined]),
    ...takePairs(left, right, 'typing', isTypingError),
    ...takePairs(left, right, 'initial', isInitial),
  ];
  return { pairs, notifiedOnly: left, recordedOnly: right };
}

/** The pairing of a name with itself. */
export function sameTokens(tokens: readonly string[]): Pairing {
  return { pairs: [{ kind: 'equal', tokens }], notifiedOnly: [], recordedOnly: [] };
}

function takePairs(left: string[], right: string[], kind: PairKind, fits: Fit): TokenPair[] {
  const pairs: TokenPair[] = [];
  for (const token of left.slice()) {
    const at = right.findIndex((other) => fits(token, other));
    const other = right[at];
    if (other === undefined) continue;
    right.splice(at, 1);
    left.splice(left.indexOf(token), 1);
    pairs.push({ kind, tokens: [other] });
  }
  return pairs;
}

type RecordedOf = (joined: string, parts: readonly string[]) => readonly string[];

/** One token of one side that is several of the other, written as one. */
function takeJoined(whole: string[], apart: string[], recordedOf: RecordedOf): TokenPair[] {
  const pairs: TokenPair[] = [];
  for (const token of whole.slice()) {
    const parts = partsOf(token, apart);
    if (parts === undefined || parts.length < 2) continue;
    for (const part of parts) apart.splice(apart.indexOf(part), 1);
    whole.splice(whole.indexOf(token), 1);
    pairs.push({ kind: 'equal', tokens: recordedOf(token, parts) });
  }
  return pairs;
}

/** Longer rows are no name joined by a clerk; trying them all would take for ever on a name made for it. */
const MOST_PARTS = 4;

/** The token as a row of some of these, each used once; the first way found. */
function partsOf(token: string, from: readonly string[], most = MOST_PARTS): readonly string[] | undefined {
  if (token === '') return [];
  if (most === 0) return undefined;
  for (const [at, start] of from.entries()) {
    if (start === from[at - 1] || !token.startsWith(start)) continue;
    const rest = partsOf(token.slice(start.length), from.toSpliced(at, 1), most - 1);
    if (rest !== undefined) return [start, ...rest];
  }
  return undefined;
}

/** Of three letters, only two exchanged or one doubled: any other change makes another name of them. */
function isTypingError(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 3 || !isOneEditApart(a, b)) return false;
  if (Math.min(a.length, b.length) > 3) return true;
  return new Set(a).size === new Set(b).size && Array.from(a).every((letter) => b.includes(letter));
}

function isInitial(a: string, b: string): boolean {
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
