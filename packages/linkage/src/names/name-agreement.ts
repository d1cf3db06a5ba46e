import type { FieldLevel } from '../link.ts';
import { thresholds, weights } from '../weights.ts';
import { latinSounds } from './latin-sounds.ts';
import { type Pairing, pairTokens, sameTokens, type TokenPair } from './pair-tokens.ts';
import { type NotifiedName } from './notified-name.ts';
import { soundLikeness } from './sound-likeness.ts';

/** `script`: the letters that decided. */
export type NameAgreement = {
  readonly level: FieldLevel;
  readonly weight: number;
  readonly script: 'latin' | 'kana' | 'kanji' | 'none';
};
/** The recorded name in the letters it is written in, and how much its tokens say. */
export type RecordedName = {
  readonly latin: readonly string[];
  readonly kanji: () => string;
  readonly tokenWeight: (token: string) => number;
};

const absent: NameAgreement = { level: 'absent', weight: 0, script: 'none' };

/**
 * How a notified name agrees with a recorded one: in whichever letters it agrees best, for a name written in two
 * scripts is one name. Where Latin letters contradict, they stand: katakana blur what Latin letters tell apart.
 */
export function compareNames(notified: NotifiedName, recorded: RecordedName): NameAgreement {
  const latin = compareLatin(notified.latin, recorded);
  if (latin.level === 'equal') return latin;
  const kanji = compareKanji(notified.kanji(), recorded.kanji());
  if (kanji.level === 'equal') return kanji;
  return latin.level === 'absent' ? compareKana(notified.kana(), recorded) : latin;
}

function compareKanji(notified: string, recorded: string): NameAgreement {
  if (notified === '' || notified !== recorded) return absent;
  return { level: 'equal', weight: weights.kanjiEqual, script: 'kanji' };
}

function compareLatin(notified: readonly string[], recorded: RecordedName): NameAgreement {
  if (notified.length === 0 || recorded.latin.length === 0) return absent;
  const isSame =
    notified.length === recorded.latin.length && notified.every((token, at) => token === recorded.latin[at]);
  const pairing = isSame ? sameTokens(recorded.latin) : pairTokens(notified, recorded.latin);
  return { ...agreementOf(pairing, recorded), script: 'latin' };
}

function compareKana(notified: readonly string[], recorded: RecordedName): NameAgreement {
  if (notified.length === 0 || recorded.latin.length === 0) return absent;
  const apart = agreementOf(pairSounds(notified, recorded.latin), recorded);
  const best = apart.level === 'different' ? compareJoined(notified, recorded) : apart;
  const level = best.level === 'equal' ? 'near' : best.level;
  return { level, weight: Math.max(best.weight, weights.soundsDifferent), script: 'kana' };
}

type Agreement = Pick<NameAgreement, 'level' | 'weight'>;

function agreementOf({ pairs, notifiedOnly, recordedOnly }: Pairing, recorded: RecordedName): Agreement {
  if (pairs.length === 0) return { level: 'different', weight: weights.nameDifferent };
  const contradicted = Math.min(notifiedOnly.length, recordedOnly.length);
  const missing = Math.max(notifiedOnly.length, recordedOnly.length) - contradicted;
  let weight = contradicted * weights.tokenContradicted + missing * weights.tokenMissing;
  for (const pair of pairs) weight += weightOf(pair, recorded);
  weight += pairs.filter(({ kind }) => kind === 'typing').length * weights.typingError;
  weight = Math.max(weights.nameDifferent, Math.min(weights.nameMost, weight));
  if (contradicted > 0) return { level: 'different', weight };
  return { level: missing === 0 && pairs.every(({ kind }) => kind === 'equal') ? 'equal' : 'near', weight };
}

const SHARES = {
  equal: 100,
  typing: weights.typingShare,
  initial: weights.initialShare,
  sound: weights.soundShare,
};

function weightOf({ kind, tokens }: TokenPair, recorded: RecordedName): number {
  let weight = 0;
  for (const token of tokens) weight += recorded.tokenWeight(token);
  return Math.round((weight * SHARES[kind]) / 100);
}

/** Pairs of the best-sounding tokens first. */
function pairSounds(notified: readonly string[], recorded: readonly string[]): Pairing {
  const rated = notified.flatMap((sounds, left) =>
    recorded.map((token, right) => ({
      left,
      right,
      token,
      likeness: soundLikeness(sounds, latinSounds(token)),
    })),
  );
  rated.sort((a, b) => b.likeness - a.likeness || compareText(a.token, b.token));
  const [lefts, rights] = [new Set(notified.keys()), new Set(recorded.keys())];
  const pairs: TokenPair[] = [];
  for (const { left, right, token, likeness } of rated) {
    if (likeness < thresholds.soundsAlike || !lefts.has(left) || !rights.has(right)) continue;
    lefts.delete(left);
    rights.delete(right);
    pairs.push({ kind: 'sound', tokens: [token] });
  }
  return {
    pairs,
    notifiedOnly: notified.filter((_, at) => lefts.has(at)),
    recordedOnly: recorded.filter((_, at) => rights.has(at)),
  };
}

/** A name as if without spaces against the recorded tokens in their order, turned, and with one left out. */
function compareJoined(notified: readonly string[], recorded: RecordedName): Agreement {
  const best = likest(notified, orders(recorded.latin));
  if (best.likeness < thresholds.joinedSoundsAlike)
    return { level: 'different', weight: weights.nameDifferent };
  const left = recorded.latin.length - best.tokens.length;
  const weight = weightOf({ kind: 'sound', tokens: best.tokens }, recorded) + left * weights.tokenMissing;
  return { level: 'near', weight: Math.min(weights.nameMost, weight) };
}

/** Whether the katakana of a notice sound like the whole recorded name, in any turn of its tokens. */
export function soundsLike(notified: NotifiedName, latin: readonly string[]): boolean {
  const kana = notified.kana();
  return kana.length > 0 && likest(kana, turns(latin)).likeness >= thresholds.wholeSoundsAlike;
}

function likest(notified: readonly string[], tried: Orders) {
  const sounds = notified.join('');
  let best: { readonly likeness: number; readonly tokens: readonly string[] } = { likeness: 0, tokens: [] };
  for (const tokens of tried) {
    const likeness = soundLikeness(sounds, tokens.map(latinSounds).join(''));
    if (likeness > best.likeness) best = { likeness, tokens };
  }
  return best;
}

type Orders = readonly (readonly string[])[];

function orders(tokens: readonly string[]): Orders {
  const whole = turns(tokens);
  if (tokens.length < 3) return whole;
  return [...whole, ...tokens.flatMap((_, at) => turns(tokens.toSpliced(at, 1)))];
}

function turns(tokens: readonly string[]): Orders {
  return tokens.map((_, at) => [...tokens.slice(at), ...tokens.slice(0, at)]);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
