import { CommandProblem, say } from './say.ts';

type Command = (args: readonly string[]) => Promise<number>;

/** Each command loads only what it needs: `detect` starts without a server, a database or a web bundle. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  demo: async () => (await import('./commands/demo.ts')).demo,
  detect: async () => (await import('./commands/detect.ts')).detectCommand,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
  generate: async () => (await import('./commands/generate.ts')).generate,
  import: async () => (await import('./commands/import.ts')).importCommand,
  law: async () => (await import('./commands/law.ts')).law,
  rules: async () => (await import('./commands/rules.ts')).rules,
  serve: async () => (await import('./commands/serve.ts')).serve,
};

const HELP = `renkei — Renkei (連携)

  renkei demo                                        a node with synthetic data on http://localhost:4000
                    [--agency labour]                the labour bureau's node instead of immigration's
  renkei detect DIR [--as-of DAY] [--out FILE]       questions raised by the records of DIR, one JSON object a line
                    [--bad-rows FILE]                every row that was not kept, with its cure
                    [--to-correct FOLDER]            files of only those rows, to correct and send back
  renkei generate --residents N --seed S --out DIR   records of a nation that does not exist, with the truth beside them
                    [--base-rate 0.005] [--as-of 2026-10-31]
  renkei import DIR --config renkei.yaml [--as-of DAY]   the same records into a node; run again, it goes on where it ended
                    [--to-correct DIR2]              the rows to correct, as files that can be put back
  renkei serve --config renkei.yaml                  serve a node (demonstration mode only until sign-in is built)
  renkei law explain FACTS.json [--json]             what the law says on these facts, with grounds and what to ask
                    --example [QUESTION]             a FACTS.json to start from
  renkei rules --config renkei.yaml                  how each rule stands, and what came of its questions
               switch-on RULE, renew RULE --until DAY, both with --decided-by WHO --reference REF --reason WHY:
                                                     write down a decision of the outside panel
  renkei doctor [--config renkei.yaml]               what is missing here, and the cure

DAY is YYYY-MM-DD; without it, today in Japan. FILE may be "-" for standard output.
`;

/** Runs one command; answers the exit code: 0 done, 1 could not be done, 2 called wrongly. */
export async function runCommand([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(HELP);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    say(
      `"${name}" is no command of renkei. See "renkei --help".`,
      `「${name}」というコマンドはありません。「renkei --help」をご覧ください。`,
    );
    return 2;
  }
  try {
    return await (
      await command()
    )(args);
  } catch (error) {
    if (!(error instanceof CommandProblem)) throw error;
    say(error.en, error.ja);
    return error.exitCode;
  }
}
