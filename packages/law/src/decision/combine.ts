import type { Citation, Decision, Ground } from '../citation.ts';
import type { FactName } from '../facts/fact-names.ts';

type Because = readonly [ja: string, en: string];

export function yes(citation: Citation, because: Because): Decision {
  return { answer: 'yes', grounds: [ground('yes', citation, because)], missing: [] };
}

export function no(citation: Citation, because: Because): Decision {
  return { answer: 'no', grounds: [ground('no', citation, because)], missing: [] };
}

/** At least one fact must be named: an "ask" without a question would be a dead end. */
export function ask(
  citation: Citation,
  because: Because,
  ...missing: readonly [FactName, ...FactName[]]
): Decision {
  return { answer: 'ask', grounds: [ground('ask', citation, because)], missing };
}

/**
 * Every part must hold. Three-valued logic of Kleene: as long as taking a fact away only turns parts into "ask", it can
 * never turn "no" or "ask" into "yes". Of a "no" only the parts that say so are told; of an "ask", what holds, too.
 */
export function allOf(...parts: readonly Decision[]): Decision {
  if (parts.some(says('no'))) return together('no', parts.filter(says('no')));
  return together(parts.some(says('ask')) ? 'ask' : 'yes', parts);
}

/** One part is enough. Of a "yes" only the parts that say so are told; otherwise every way that was tried. */
export function anyOf(...parts: readonly Decision[]): Decision {
  if (parts.some(says('yes'))) return together('yes', parts.filter(says('yes')));
  return together(parts.some(says('ask')) ? 'ask' : 'no', parts);
}

function says(answer: Decision['answer']): (part: Decision) => boolean {
  return (part) => part.answer === answer;
}

function together(answer: Decision['answer'], parts: readonly Decision[]): Decision {
  const [only, other] = parts;
  if (only !== undefined && other === undefined && only.answer === answer) return only;
  return {
    answer,
    grounds: distinct(parts.flatMap(({ grounds }) => grounds)),
    missing: [...new Set(parts.flatMap(({ missing }) => missing))],
  };
}

function distinct(grounds: readonly Ground[]): readonly Ground[] {
  const seen = new Map(grounds.map((each) => [`${each.id} ${each.because.en}`, each]));
  return [...seen.values()];
}

function ground(holds: Ground['holds'], citation: Citation, [ja, en]: Because): Ground {
  return { ...citation, because: { ja, en }, holds };
}
