import type { ReadableFinding } from '../steps.ts';

export type PanelSection = 'sources' | 'history' | 'rule' | 'coverage' | 'other';

/** While blind there is nothing but the sources, and an empty place where the rule will stand. */
export function panelSections(view: ReadableFinding): readonly PanelSection[] {
  return view.kind === 'blind' ? ['sources', 'rule'] : ['sources', 'history', 'rule', 'coverage', 'other'];
}
