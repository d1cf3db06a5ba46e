import { readFileSync } from 'node:fs';

/** One step of the conversion. `revisits`: what it made is looked at again by the rules after it. */
type Rule = {
  readonly pattern: RegExp;
  readonly by: string;
  readonly onlyAtStart: boolean;
  readonly revisits: boolean;
};

const RULE = /p: RegExp\('\^' \+ '((?:[^'\\]|\\.)*)'\),\s*s: '((?:[^'\\]|\\.)*)',([^}]*)\}/gu;
const ESCAPE = /\\u([0-9A-Fa-f]{4})/gu;

/**
 * Reads the conversion rules of myanmar-tools 1.2.0 (Z2U.js, Apache-2.0) as data, phase by phase: the file is a script,
 * and nothing of it is run.
 */
export function readZawgyiRules(path: URL): readonly (readonly Rule[])[] {
  const phases = readFileSync(path, 'utf8')
    .split(/var rules\d+ = \[/u)
    .slice(1);
  return phases.map((phase) =>
    [...phase.matchAll(RULE)].map(([, pattern = '', by = '', more = '']) => ({
      pattern: new RegExp(`^${unescaped(pattern)}`),
      by: unescaped(by),
      onlyAtStart: more.includes('matchOnStart'),
      revisits: more.includes('revisit'),
    })),
  );
}

/** One phase after the other over the whole text, as the library does it. */
export function applyRules(phases: readonly (readonly Rule[])[], text: string): string {
  return phases.reduce((current, rules) => applyPhase(rules, current), text);
}

function applyPhase(rules: readonly Rule[], text: string): string {
  let [done, rest, isStart] = ['', text, true];
  while (rest.length > 0) {
    let found = false;
    for (const rule of rules) {
      if (rule.onlyAtStart && !isStart) continue;
      const match = rule.pattern.exec(rest)?.[0];
      if (match === undefined) continue;
      found = true;
      const behind = rest.length - match.length;
      rest = rest.replace(rule.pattern, rule.by);
      if (rule.revisits) continue;
      const made = rest.length - behind;
      done += rest.slice(0, made);
      rest = rest.slice(made);
    }
    if (!found) [done, rest] = [done + rest.slice(0, 1), rest.slice(1)];
    isStart = false;
  }
  return done;
}

function unescaped(text: string): string {
  return text.replaceAll(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
