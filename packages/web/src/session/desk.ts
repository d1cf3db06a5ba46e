import type { Role } from '@renkei/contract';

/** The screens that exist. What a role may not open is not in its navigation, its palette or its keys. */
export const screens = ['findings', 'imports', 'rules', 'pauses', 'my-reads', 'protection'] as const;
export type Screen = (typeof screens)[number];

const screensOf: Record<Role, readonly Screen[]> = {
  officer: ['findings', 'imports', 'rules', 'my-reads'],
  supervisor: ['findings', 'imports', 'rules', 'my-reads'],
  'employment-service': ['findings', 'rules', 'my-reads'],
  liaison: ['pauses', 'my-reads'],
  protection: ['protection'],
};

/** The first one is where this role begins. */
export function screensFor(role: Role): readonly Screen[] {
  return screensOf[role];
}

export const pathOf = {
  findings: '/findings',
  imports: '/imports',
  rules: '/rules',
  pauses: '/pauses',
  'my-reads': '/my-reads',
  protection: '/protection',
} as const satisfies Record<Screen, string>;

/** The screen an address belongs to; undefined for the entrance and for addresses there are none of. */
export function screenAt(path: string): Screen | undefined {
  return screens.find((screen) => path === pathOf[screen] || path.startsWith(`${pathOf[screen]}/`));
}

/** The letter after `g` that leads there. */
export const letterOf: Record<Screen, string> = {
  findings: 'f',
  imports: 'i',
  rules: 'q',
  pauses: 'p',
  'my-reads': 'r',
  protection: 'k',
};
