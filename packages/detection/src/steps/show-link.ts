import { type Candidate, type Link, type LinkField, linkModelVersion } from '@renkei/linkage';
import type { PersonFacts } from '../facts/facts.ts';
import type { LinkFieldShown, LinkShown, Place } from '../finding.ts';
import type { Employment } from '../records/employments.ts';
import { findPlace } from '../rules/evidence.ts';

/** The link as shown: which fields agree, how much that weighs and where each stands, without repeating their values. */
export function showLink(employment: Employment): LinkShown {
  const { link, person, holder } = employment;
  const compared = link.answer === 'another-person' ? holder : person;
  return {
    answer: link.answer,
    model: linkModelVersion,
    residentId: person?.resident.residentId ?? null,
    holderId: holder?.resident.residentId ?? null,
    obstacle: link.answer === 'cannot-say' ? link.obstacle : null,
    margin: marginOf(link),
    fields: (candidateShown(link)?.fields ?? []).map(({ field, level, weight }): LinkFieldShown => ({
      field,
      level,
      weight,
      notified: notifiedPlace(employment, field),
      recorded: compared === undefined ? null : recordedPlace(employment, compared, field),
    })),
  };
}

/** Whose fields are shown: on somebody else's number, those of the number's holder, with whom the notice does not agree. */
function candidateShown(link: Link): Candidate | undefined {
  switch (link.answer) {
    case 'same-person':
      return link.best;
    case 'another-person':
      return link.holder;
    case 'cannot-say':
      return undefined;
  }
}

function marginOf(link: Link): number | null {
  if (link.answer === 'another-person' || link.best === undefined || link.secondBest === undefined)
    return null;
  return link.best.weight - link.secondBest.weight;
}

const NOTIFIED: Readonly<Record<LinkField, readonly string[]>> = {
  'card-number': ['cardNumber'],
  'birth-date': ['birthDate'],
  name: ['nameLatin', 'name', 'nameKana'],
  sex: ['sex'],
  nationality: ['nationalityAsWritten'],
};

function notifiedPlace({ notification }: Employment, field: LinkField): Place | null {
  const written = NOTIFIED[field].find((name) => name in notification);
  return written === undefined ? null : findPlace(notification.source, written);
}

const RECORDED: Readonly<Record<Exclude<LinkField, 'card-number'>, string>> = {
  'birth-date': 'birthDate',
  name: 'name',
  sex: 'sex',
  nationality: 'nationality',
};

function recordedPlace({ card }: Employment, { resident }: PersonFacts, field: LinkField): Place | null {
  if (field !== 'card-number') return findPlace(resident.source, RECORDED[field]);
  const isTheirs = card?.residentId === resident.residentId;
  return isTheirs ? findPlace(card.source, 'cardNumber') : null;
}
