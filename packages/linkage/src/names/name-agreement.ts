import type { FieldLevel } from '../link.ts';
import { thresholds, weights } from '../weights.ts';
import { latinSounds } from './latin-sounds.ts';
import { type Pairing, pairTokens, type TokenPair } from './pair-tokens.ts';
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
  readonly kanji: string;
  readonly isCommon: (token: string) => boolean;
};

const absent: NameAgreement = { level: 'absent', weight: 0, script: 'none' };

/**
 * How a notified name agrees with a recorded one: in whichever letters it agrees best, for a name written in two
 * scripts is one name, and a slip in one of them does not undo the other. Katakana may answer for Latin letters that
 * contradict, but only word by word, and the contradiction is counted.
 */
export function compareNames(notified: NotifiedName, recorded: RecordedName): NameAgreement {
  const latin = compareLatin(notified.latin, recorded);
  if (latin.level === 'equal') return latin;
  const kanji = compareKanji(notified.kanji, recorded.kanji);
  if (kanji.level === 'equal') return kanji;
  const kana = compareKana(notified.kana(), recorded, latin.level);
  if (latin.level === 'absent' || kana.level === 'absent') return latin.level === 'absent' ? kana : latin;
  if (latin.level === 'different' && kana.level === 'near')
    return { ...kana, weight: kana.weight + weights.tokenContradicted };
  return kana.level === 'near' && kana.weight > latin.weight ? kana : latin;
}

function compareKanji(notified: string, recorded: string): NameAgreement {
  if (notified === '' || notified !== recorded) return absent;
  return { level: 'equal', weight: weights.kanjiEqual, script: 'kanji' };
}

function compareLatin(notified: readonly string[], recorded: RecordedName): NameAgreement {
  if (notified.length === 0 || recorded.latin.length === 0) return absent;
  return { ...agreementOf(pairTokens(notified, recorded.latin), recorded), script: 'latin' };
}

function compareKana(notified: readonly string[], recorded: RecordedName, latin: FieldLevel): NameAgreement {
  if (notified.length === 0 || recorded.latin.length === 0) return absent;
  const apart = agreementOf(pairSounds(notified, recorded.latin), recorded);
  const isOneWord = notified.length === 1 && recorded.latin.length > 1;
  const best =
    isOneWord || (apart.level === 'different' && latin === 'absent')
      ? compareJoined(
          notified,
          recorded,
          latin === 'different' ? turns(recorded.latin) : orders(recorded.latin),
        )
      : apart;
  const level = best.level === 'equal' ? 'near' : best.level;
  return { level, weight: Math.max(best.weight, weights.soundsDifferent), script: 'kana' };
}

type Agreement = Pick<NameAgreement, 'level' | 'weight'>;

function agreementOf({ pairs, notifiedOnly, recordedOnly }: Pairing, recorded: RecordedName): Agreement {
  const firm = pairs.filter(({ kind }) => kind !== 'initial');
  if (firm.length === 0) return { level: 'different', weight: weights.nameDifferent };
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
  for (const token of tokens) {
    const most = recorded.isCommon(token) ? weights.commonTokenMost : weights.tokenMost;
    weight += Math.min(most, token.length * weights.letter);
  }
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

/** A name without spaces against the recorded tokens in their order, turned, and with one left out. */
function compareJoined(notified: readonly string[], recorded: RecordedName, tried: Orders): Agreement {
  const sounds = notified.join('');
  let best = { likeness: 0, tokens: recorded.latin };
  for (const tokens of tried) {
    const likeness = soundLikeness(sounds, tokens.map(latinSounds).join(''));
    if (likeness > best.likeness) best = { likeness, tokens };
  }
  if (best.likeness < thresholds.joinedSoundsAlike)
    return { level: 'different', weight: weights.nameDifferent };
  const left = recorded.latin.length - best.tokens.length;
  const weight = weightOf({ kind: 'sound', tokens: best.tokens }, recorded) + left * weights.tokenMissing;
  return { level: 'near', weight: Math.min(weights.nameMost, weight) };
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
