import type { PlainDate } from '@renkei/kernel';
import type { AffiliationFact, DeathFact, DesignationFact } from '../facts/affiliation-facts.ts';
import type { ApplicationFact, MovementFact, PermissionFact, StayFact } from '../facts/facts.ts';
import type { Evidence } from '../finding.ts';
import { evidenceOf } from './evidence.ts';

/** The stay's last day where it has one, otherwise its first. */
export function stayEvidence(stay: StayFact): Evidence {
  const field = stay.until === undefined ? 'from' : 'until';
  return evidenceOf(stay, {
    register: 'stays',
    field,
    value: `${stay.status} ${stay.until ?? stay.from}`,
    trueOn: stay.from,
  });
}

/** The stay by its first day: the day of a grant. */
export function stayFromEvidence(stay: StayFact): Evidence {
  return evidenceOf(stay, {
    register: 'stays',
    field: 'from',
    value: `${stay.status} ${stay.from}`,
    trueOn: stay.from,
  });
}

export function applicationEvidence(application: ApplicationFact): Evidence {
  return evidenceOf(application, {
    register: 'stays',
    field: 'filedOn',
    value:
      `${application.article} ${application.filedBy} ${application.filedOn} ${application.decision} ${application.decidedOn ?? ''}`.trim(),
    trueOn: application.filedOn,
  });
}

export function permissionEvidence(permission: PermissionFact): Evidence {
  return evidenceOf(permission, {
    register: 'permissions',
    field: 'mayWork',
    value: `${permission.kind} ${yesOrNo(permission.mayWork)} ${spanText(permission)}`,
    trueOn: permission.from,
  });
}

/** S8: whether the person may work, and from when to when; nothing else of it exists. */
export function designationEvidence(designation: DesignationFact): Evidence {
  return evidenceOf(designation, {
    register: 'designations',
    field: 'mayWork',
    value: `${yesOrNo(designation.mayWork)} ${spanText(designation)}`,
    trueOn: designation.from,
  });
}

export function movementEvidence(movement: MovementFact): Evidence {
  return evidenceOf(movement, {
    register: 'departures',
    field: 'on',
    value: `${movement.movement} ${movement.on}`,
    trueOn: movement.on,
  });
}

export function deathEvidence(death: DeathFact): Evidence {
  return evidenceOf(death, {
    register: 'deaths',
    field: 'diedOn',
    value: death.diedOn,
    trueOn: death.diedOn,
  });
}

/** The last day of the affiliation where it has one, otherwise its first. */
export function affiliationEvidence(affiliation: AffiliationFact): Evidence {
  const field = affiliation.until === undefined ? 'from' : 'until';
  return evidenceOf(affiliation, {
    register: 'affiliations',
    field,
    value: `${affiliation.kind} ${spanText(affiliation)} ${affiliation.endReason ?? ''}`.trim(),
    trueOn: affiliation.from,
  });
}

function yesOrNo(mayWork: boolean): string {
  return mayWork ? 'yes' : 'no';
}

function spanText({ from, until }: { readonly from: PlainDate; readonly until?: PlainDate }): string {
  return `${from}–${until ?? ''}`;
}
