/** A message for people, on standard error, in both languages. Data go to standard output or a file. */
export function say(en: string, ja: string): void {
  process.stderr.write(`${en}\n${ja}\n`);
}

/** A command that cannot be done: what is wrong where, and the cure. */
export class CommandProblem extends Error {
  readonly en: string;
  readonly ja: string;
  readonly exitCode: 1 | 2;

  constructor(text: { en: string; ja: string }, exitCode: 1 | 2 = 1) {
    super(text.en);
    this.name = 'CommandProblem';
    this.en = text.en;
    this.ja = text.ja;
    this.exitCode = exitCode;
  }
}
