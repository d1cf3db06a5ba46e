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
    ...takeJoined(left, right, (taken) => taken.right),
    ...takeJoined(right, left, (taken) => [taken.left]),
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
  for (const token of [...left]) {
    const at = right.findIndex((other) => fits(token, other));
    const other = right[at];
    if (other === undefined) continue;
    right.splice(at, 1);
    left.splice(left.indexOf(token), 1);
    pairs.push({ kind, tokens: [other] });
  }
  return pairs;
}

type Joined = { readonly left: string; readonly right: readonly string[] };

/** One token on the left that is two on the right, written as one. */
function takeJoined(left: string[], right: string[], recordedOf: (joined: Joined) => readonly string[]) {
  const pairs: TokenPair[] = [];
  for (const token of [...left]) {
    const first = right.find(
      (start) => token.startsWith(start) && start !== token && right.includes(token.slice(start.length)),
    );
    if (first === undefined) continue;
    const parts = [first, token.slice(first.length)];
    if (parts[0] === parts[1] && right.indexOf(first) === right.lastIndexOf(first)) continue;
    for (const part of parts) right.splice(right.indexOf(part), 1);
    left.splice(left.indexOf(token), 1);
    pairs.push({ kind: 'equal', tokens: recordedOf({ left: token, right: parts }) });
  }
  return pairs;
}

/** Of three letters, only two exchanged or one doubled: any other change makes another name of them. */
function isTypingError(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 3 || !isOneEditApart(a, b)) return false;
  if (Math.min(a.length, b.length) > 3) return true;
  return new Set(a).size === new Set(b).size && [...a].every((letter) => b.includes(letter));
}

function isInitial(a: string, b: string): boolean {
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
