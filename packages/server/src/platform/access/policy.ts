import type { Purpose, Role } from '@renkei/contract';

/** What can be done to case data, and by whom. Read as law: an action that is not here cannot be done. */
const allowed = {
  'findings.list': ['officer', 'supervisor'],
  'findings.poll': ['officer', 'supervisor'],
  'finding.read': ['officer', 'supervisor'],
  'finding.step': ['officer', 'supervisor'],
  'finding.draft': ['officer', 'supervisor'],
  'imports.read': ['officer', 'supervisor'],
  'imports.poll': ['officer', 'supervisor'],
  'imports.send': ['officer', 'supervisor'],
  'imports.store': ['officer', 'supervisor'],
  'imports.cancel': ['officer', 'supervisor'],
  'imports.resume': ['officer', 'supervisor'],
  'imports.export': ['officer', 'supervisor'],
  'holds.read': ['liaison'],
  'hold.end': ['liaison'],
  'reads.own': ['officer', 'supervisor', 'liaison', 'protection'],
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
  liaison: ['liaison'],
  protection: ['protection'],
};

export function purposesFor(role: Role): readonly Purpose['id'][] {
  return purposesOf[role];
}

function isAction(text: string): text is Action {
  return text in allowed;
}
