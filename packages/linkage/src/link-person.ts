import { findCandidates } from './find-candidates.ts';
import type { Candidate, Link, LinkObstacle } from './link.ts';
import { latinTokens } from './names/latin-tokens.ts';
import { soundsLike } from './names/name-agreement.ts';
import { readNotifiedName } from './names/notified-name.ts';
import type { NotifiedPerson, PersonRegister } from './person.ts';
import { type Asking, score, type Scored } from './score.ts';
import { thresholds } from './weights.ts';

/**
 * Who a notice is about: the person named, another person than the number's holder, or it cannot be said. Pure: the same
 * notice and the same records give the same answer. A pair for which `isRejected` is true is never named again, and its
 * rejection names nobody else.
 */
export function linkPerson(
  person: NotifiedPerson,
  register: PersonRegister,
  isRejected: (residentId: string) => boolean,
): Link {
  const link = linkUnrejected({ person, name: readNotifiedName(person), register });
  if (link.answer === 'cannot-say' || link.best === undefined || !isRejected(link.best.residentId))
    return link;
  if (link.answer === 'another-person') return { ...link, best: undefined };
  return { ...link, answer: 'cannot-say', obstacle: 'rejected-by-an-officer' };
}

/** Tokens under which a recorded name is indexed for `findByName`: its words of two letters and more. */
export function nameKeys(recordedName: string): readonly string[] {
  return [...new Set(latinTokens(recordedName))].filter((token) => token.length > 1);
}

function linkUnrejected(asking: Asking): Link {
  const { cardNumber } = asking.person;
  const recorded = cardNumber === undefined ? undefined : asking.register.findHolder(cardNumber);
  if (recorded === undefined) return linkWithoutHolder(findCandidates(asking, undefined));
  const holder = score(asking, recorded, 'equal');
  if (holder.birthDate === 'equal' && holder.name.level !== 'different') return samePerson(holder, undefined);
  const isSlipInLatin = holder.birthDate === 'equal' && soundsLike(asking.name, latinTokens(recorded.name));
  return linkWithHolder(holder, findCandidates(asking, recorded), isSlipInLatin);
}

function linkWithoutHolder(candidates: readonly Scored[]): Link {
  const [best, secondBest] = candidates;
  const naming = nameOf(candidates);
  if (naming.named === undefined) return cannotSay(naming.obstacle, best, secondBest);
  return {
    answer: 'same-person',
    best: naming.named.candidate,
    secondBest: secondBest?.candidate,
    holderId: undefined,
  };
}

type Naming = { readonly named: Scored } | { readonly named: undefined; readonly obstacle: LinkObstacle };

/** The best candidate, where birth date and name alone are enough to name it. */
function nameOf([best, secondBest]: readonly Scored[]): Naming {
  if (best === undefined) return { named: undefined, obstacle: 'no-candidate' };
  if (best.evidence < thresholds.evidence) return { named: undefined, obstacle: 'evidence-too-weak' };
  const margin = secondBest === undefined ? thresholds.margin : best.evidence - secondBest.evidence;
  if (margin < thresholds.margin) return { named: undefined, obstacle: 'margin-too-small' };
  return { named: best };
}

/**
 * Somebody holds the number, and birth date and name do not both fit. `isSlipInLatin`: the Latin letters contradict the
 * holder's name and the katakana beside them do not.
 */
function linkWithHolder(holder: Scored, others: readonly Scored[], isSlipInLatin: boolean): Link {
  const { named } = nameOf(others);
  const [secondBest] = others;
  const { name } = holder;
  if (holder.birthDate === 'near' && name.level !== 'different') {
    if (name.level === 'equal' || name.weight >= thresholds.nameBesideNearDate)
      return samePerson(holder, secondBest);
  }
  if (holder.birthDate === 'equal' && named === undefined) {
    if (name.script === 'kana' || isSlipInLatin) return samePerson(holder, secondBest);
  }
  const isNobodyLikeHolder = holder.birthDate === 'different' && name.level === 'different';
  if (isNobodyLikeHolder || (named !== undefined && tellsApart(named, holder)))
    return { answer: 'another-person', best: named?.candidate, holder: holder.candidate };
  return cannotSay(named === undefined ? 'evidence-too-weak' : 'margin-too-small', holder, secondBest);
}

/** Sounds alone do not take a number away from the holder who was born on the day. */
function tellsApart(named: Scored, holder: Scored): boolean {
  if (holder.birthDate === 'equal' && holder.name.script === 'kana') return false;
  return named.name.weight >= holder.name.weight;
}

function samePerson(holder: Scored, secondBest: Scored | undefined): Link {
  const best = holder.candidate;
  return { answer: 'same-person', best, secondBest: secondBest?.candidate, holderId: best.residentId };
}

function cannotSay(obstacle: LinkObstacle, best: Scored | undefined, secondBest: Scored | undefined): Link {
  const holderId = best === undefined ? undefined : idOfHolder(best.candidate);
  return {
    answer: 'cannot-say',
    obstacle,
    best: best?.candidate,
    secondBest: secondBest?.candidate,
    holderId,
  };
}

function idOfHolder({ residentId, fields }: Candidate): string | undefined {
  return fields.some(({ field, level }) => field === 'card-number' && level === 'equal')
    ? residentId
    : undefined;
}
