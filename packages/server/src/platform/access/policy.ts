import type { Purpose, Role } from '@renkei/contract';
import type { Desk } from '@renkei/law';

/** What can be done to case data, and by whom. Read as law: an action that is not here cannot be done. */
const allowed = {
  'findings.list': ['officer', 'supervisor', 'employment-service'],
  'findings.poll': ['officer', 'supervisor', 'employment-service'],
  'finding.read': ['officer', 'supervisor', 'employment-service'],
  'finding.step': ['officer', 'supervisor', 'employment-service'],
  'finding.draft': ['officer', 'supervisor', 'employment-service'],
  'rules.read': ['officer', 'supervisor', 'employment-service'],
  'rules.export': ['officer', 'supervisor', 'employment-service'],
  'imports.read': ['officer', 'supervisor'],
  'imports.poll': ['officer', 'supervisor'],
  'imports.send': ['officer', 'supervisor'],
  'imports.store': ['officer', 'supervisor'],
  'imports.cancel': ['officer', 'supervisor'],
  'imports.resume': ['officer', 'supervisor'],
  'imports.export': ['officer', 'supervisor'],
  'holds.read': ['liaison'],
  'hold.end': ['liaison'],
  'reads.own': ['officer', 'supervisor', 'employment-service', 'liaison', 'protection'],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof allowed;

export const actions = Object.keys(allowed).filter(isAction);

export function mayDo(role: Role, action: Action): boolean {
  const roles: readonly Role[] = allowed[action];
  return roles.includes(role);
}

/** The purposes a role may read for. */
const purposesOf: Readonly<Record<Role, readonly Purpose['id'][]>> = {
  officer: ['notification-check'],
  supervisor: ['notification-check'],
  'employment-service': ['worker-support'],
  liaison: ['liaison'],
  protection: ['protection'],
};

/**
 * Whose findings a role works on. A support item for a worker (W) is nobody's but the employment service's, and it sees
 * nothing else: the desks inside labour have secrecies of their own (S1). Row security says the same (0005).
 */
const desksOf: Readonly<Record<Role, readonly Desk[]>> = {
  officer: ['C', 'I', 'L'],
  supervisor: ['C', 'I', 'L'],
  'employment-service': ['W'],
  liaison: [],
  protection: [],
};

export function desksFor(role: Role): readonly Desk[] {
  return desksOf[role];
}

export function purposesFor(role: Role): readonly Purpose['id'][] {
  return purposesOf[role];
}

function isAction(text: string): text is Action {
  return text in allowed;
}
