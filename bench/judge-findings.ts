import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { writeFile } from 'node:fs/promises';
import { detect, type FactSet } from '@renkei/detection';
import { collectDirectory, toFacts } from '@renkei/intake';
import { plainDate } from '@renkei/kernel';
import { judge } from './findings/judge.ts';
import { officerScore, ruleScores } from './findings/rules-judged.ts';
import { scoreTable } from './findings/score-table.ts';
import { readTruth } from './read-truth.ts';

const USAGE = `Judges the rules by the truth of a simulated nation, in seconds:
  node bench/judge-findings.ts --nation DIR --keep FILE.v8          reads the files once and keeps their facts
  node bench/judge-findings.ts --facts FILE.v8 --truth truth.csv    judges; [--show RULE] lists what was missed or false
                                                                    [--as-of 2026-10-31]
`;
const SHOWN = 15;

const { values } = parseArgs({
  options: {
    facts: { type: 'string' },
    truth: { type: 'string' },
    show: { type: 'string' },
    'as-of': { type: 'string', default: '2026-10-31' },
    nation: { type: 'string' },
    keep: { type: 'string' },
  },
});

if (values.nation !== undefined && values.keep !== undefined) {
  await writeFile(values.keep, serialize(toFacts(await collectDirectory(values.nation))));
} else if (values.facts !== undefined && values.truth !== undefined) {
  await judgeFacts(values.facts, values.truth);
} else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}

async function judgeFacts(factsFile: string, truthFile: string): Promise<void> {
  const facts = deserialize(readFileSync(factsFile)) as FactSet;
  const started = performance.now();
  const { answers } = detect(facts, plainDate(values['as-of']));
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  const judged = judge(await readTruth(truthFile), answers);
  process.stdout.write(
    scoreTable(`${judged.employments} employments, ${judged.lawful} lawful; asked in ${seconds} s`, [
      ...ruleScores(judged),
      ['desk I together', officerScore(judged)],
    ]),
  );
  for (const verdict of ['false', 'missed', 'cannot-say-link'] as const) {
    const shown = judged.judgements.filter((each) => each.rule === values.show && each.verdict === verdict);
    for (const { key, line } of shown.slice(0, SHOWN)) {
      const { residentId, holderId, expected, explanation } = line ?? {};
      const told = [residentId, holderId, expected?.join(';'), explanation].map((cell) => cell ?? 'no line');
      process.stdout.write(`${verdict}\t${key}\t${told.join('\t')}\n`);
    }
  }
}
