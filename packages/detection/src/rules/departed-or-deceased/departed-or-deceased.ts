import { addDays, daysBetween, type PlainDate } from '@renkei/kernel';
import { type Bilingual, dayInWords } from '@renkei/law';
import { absenceMargin, findDepartureForGood, isUnderAnothersNumber } from '../../basis/absence.ts';
import { lastEvidenceOfWork } from '../../basis/evidence-of-work.ts';
import { hasNamesake } from '../../basis/namesakes.ts';
import type { DeathFact } from '../../facts/affiliation-facts.ts';
import type { MovementFact, PersonFacts, Register } from '../../facts/facts.ts';
import type { Evidence } from '../../finding.ts';
import { findHireAbroad } from '../hired-while-abroad/hired-while-abroad.ts';
import { withLastEvidence } from '../no-separation.ts';
import { deathEvidence, movementEvidence } from '../person-evidence.ts';
import type { LinkedEmployment, Rule } from '../rule.ts';
import { departedOrDeceasedCard } from './card.ts';
import { looksAt } from './looked-at.ts';

/** rules.md `departed-or-deceased`: who is working? Asked on evidence of work only, never because no separation is known. */
export const departedOrDeceased: Rule = {
  card: departedOrDeceasedCard,
  of: 'linked-employment',
  subject: 'employment',
  ask(employment, records) {
    if (isUnderAnothersNumber(employment)) return undefined;
    const day = lastEvidenceOfWork(employment);
    const margin = absenceMargin(records.asOf);
    const gone = findGone(employment, day, margin);
    if (gone === undefined) return undefined;
    if (hasNamesake(employment.person, records)) return undefined;
    return {
      day,
      judgedOn: addDays(day, margin),
      reads: gone.reads,
      readsWhole: ['residents'],
      question: withLastEvidence(questionOn(day, gone), employment),
      evidence: [gone.evidence],
      looks: looksAt(employment),
    };
  },
};

type Gone = {
  readonly how: 'death' | 'departure';
  readonly on: PlainDate;
  readonly evidence: Evidence;
  readonly reads: readonly Register[];
};

function findGone(employment: LinkedEmployment, day: PlainDate, marginDays: number): Gone | undefined {
  const { person } = employment;
  const death = findDeath(person, day, marginDays);
  if (death !== undefined) return goneByDeath(death);
  const departure = findDepartureForGood(person, day, marginDays);
  // Who was hired while away and came back is asked about by `hired-while-abroad`.
  if (departure === undefined || findHireAbroad(employment, marginDays) !== undefined) return undefined;
  return goneByDeparture(departure);
}

function findDeath({ deaths }: PersonFacts, day: PlainDate, marginDays: number): DeathFact | undefined {
  return deaths.find(({ diedOn }) => diedOn < day && daysBetween(diedOn, day) > marginDays);
}

function goneByDeath(death: DeathFact): Gone {
  return {
    how: 'death',
    on: death.diedOn,
    evidence: deathEvidence(death),
    reads: ['residents', 'cards', 'deaths', 'separations'],
  };
}

function goneByDeparture(departure: MovementFact): Gone {
  return {
    how: 'departure',
    on: departure.on,
    evidence: movementEvidence(departure),
    reads: ['residents', 'cards', 'departures', 'stays', 'separations'],
  };
}

function questionOn(day: PlainDate, { how, on }: Gone): Bilingual {
  const [work, since] = [dayInWords(day), dayInWords(on)];
  return how === 'death'
    ? {
        ja: `記録では本人は${since.ja}に亡くなりましたが、届出は${work.ja}の就労を示しています。働いたのはだれですか。`,
        en: `The register gives a death on ${since.en}, and the notice shows work on ${work.en}. Who was working?`,
      }
    : {
        ja: `記録では本人は${since.ja}に再入国許可なしで出国しましたが、届出は${work.ja}の就労を示しています。働いたのはだれですか。`,
        en: `The register gives a departure without re-entry permission on ${since.en}, and the notice shows work on ${work.en}. Who was working?`,
      };
}
