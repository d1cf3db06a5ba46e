import enCommon from './en/common.json' with { type: 'json' };
import enFinding from './en/finding.json' with { type: 'json' };
import enImports from './en/imports.json' with { type: 'json' };
import enProblem from './en/problem.json' with { type: 'json' };
import enQueue from './en/queue.json' with { type: 'json' };
import enRules from './en/rules.json' with { type: 'json' };
import enShell from './en/shell.json' with { type: 'json' };
import enWork from './en/work.json' with { type: 'json' };
import jaCommon from './ja/common.json' with { type: 'json' };
import jaFinding from './ja/finding.json' with { type: 'json' };
import jaImports from './ja/imports.json' with { type: 'json' };
import jaProblem from './ja/problem.json' with { type: 'json' };
import jaQueue from './ja/queue.json' with { type: 'json' };
import jaRules from './ja/rules.json' with { type: 'json' };
import jaShell from './ja/shell.json' with { type: 'json' };
import jaWork from './ja/work.json' with { type: 'json' };
import type { Language } from './language.ts';

const ja = {
  ...jaCommon,
  ...jaFinding,
  ...jaImports,
  ...jaProblem,
  ...jaQueue,
  ...jaRules,
  ...jaShell,
  ...jaWork,
};
const en = {
  ...enCommon,
  ...enFinding,
  ...enImports,
  ...enProblem,
  ...enQueue,
  ...enRules,
  ...enShell,
  ...enWork,
};

/** Every message id, checked where it is used. That both languages hold the same ids is a test. */
export type TextId = keyof typeof ja;

/** All messages in ICU syntax, by language. */
export const catalogues: Record<Language, Record<string, string>> = { ja, en };

/** For ids built from what the server sent: false where this version of the pages has no sentence for it. */
export function isTextId(id: string): id is TextId {
  return Object.hasOwn(ja, id);
}
