import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { detect, type Evidence, type FactSet, type Finding } from '@renkei/detection';
import { collectDirectory, toFacts } from '@renkei/intake';
import { firstCaseDay, firstCaseDirectory, firstCaseLabels } from '@renkei/synthetic';

const execute = promisify(execFile);
const renkei = new URL('../bin/renkei.mjs', import.meta.url).pathname;

/** The rule that the labels of the first case are about. */
const LABELLED = 'stay-expired';

type Line = {
  readonly rule: { readonly id: string };
  readonly answer: string;
  readonly notificationId: string;
  readonly day: string;
  readonly reason?: string;
  readonly register?: string;
};

test('renkei detect answers as the hand-written labels say, notification by notification', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'renkei-detect-'));
  try {
    const out = join(folder, 'findings.ndjson');
    await execute(process.execPath, [
      renkei,
      'detect',
      firstCaseDirectory,
      '--as-of',
      firstCaseDay,
      '--out',
      out,
    ]);
    const lines = (await readFile(out, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line): Line => JSON.parse(line))
      .filter(({ rule }) => rule.id === LABELLED);
    const said = new Map(lines.map((line) => [line.notificationId, line]));
    for (const label of firstCaseLabels()) {
      const line = said.get(label.notificationId);
      const where = `${label.scenario}: ${label.note} (${label.notificationId})`;
      assert.equal(line?.answer ?? 'nothing', label.expected, where);
      if (label.expected === 'finding') assert.equal(line?.day, label.day, where);
      if (label.expected !== 'cannot-say') continue;
      assert.equal(line?.reason, label.reason, where);
      if (label.reason === 'coverage')
        assert.deepEqual([line?.register, line?.day], [label.register, label.day], where);
    }
    assert.equal(new Set(lines.map((line) => line.notificationId)).size, lines.length);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('taking any fact of any labelled finding out of the first case removes or changes that finding', async () => {
  const facts = toFacts(await collectDirectory(firstCaseDirectory));
  const findings = labelledFindings(facts);
  for (const finding of findings) {
    const about = factsAbout(facts, finding);
    assert.deepEqual(content(find(about, finding.id)), content(finding));
    for (const evidence of finding.evidence) {
      const after = find(without(about, evidence), finding.id);
      assert.notDeepEqual(content(after), content(finding), `${finding.notificationId} ${evidence.fact}`);
    }
  }
});

test('of every finding each fact stands in the file, line and column that it names', async () => {
  const facts = toFacts(await collectDirectory(firstCaseDirectory));
  const files = new Map<string, string[]>();
  for (const answer of detect(facts, firstCaseDay).answers) {
    if (answer.answer !== 'finding') continue;
    for (const { fact, value, source } of answer.evidence) {
      if (source.file.startsWith('notifications/')) continue;
      const lines =
        files.get(source.file) ??
        (await readFile(join(firstCaseDirectory, source.file), 'utf8')).split(/\r?\n/);
      files.set(source.file, lines);
      const cell = lines[source.line - 1]?.split(',')[source.column - 1] ?? '';
      assert.ok(cell !== '' && value.includes(cell), `${fact} ${value} is not ${cell}`);
    }
  }
});

function labelledFindings(facts: FactSet): readonly Finding[] {
  return detect(facts, firstCaseDay).answers.filter(
    (answer) => answer.answer === 'finding' && answer.rule.id === LABELLED,
  ) as Finding[];
}

function find(facts: FactSet, id: string): Finding | undefined {
  return detect(facts, firstCaseDay).answers.find(
    (answer) => answer.answer === 'finding' && answer.id === id,
  ) as Finding | undefined;
}

/** Places, and clerical signs, which other notices of the same file suggest. */
const LEFT_OUT = new Set(['source', 'clerical']);

/** A finding without the places of its facts: a line less above it must not count as a change. */
function content(finding: Finding | undefined): unknown {
  return JSON.parse(
    JSON.stringify(finding ?? null, (key, value: unknown) => (LEFT_OUT.has(key) ? undefined : value)),
  );
}

/** Of everybody the names, whose counts weigh; of the rest only what concerns one finding, so that hundreds of runs stay quick. */
function factsAbout(facts: FactSet, finding: Finding): FactSet {
  const ofResident = <R extends { readonly residentId: string }>(rows: readonly R[]) =>
    rows.filter((row) => finding.concerns.includes(row.residentId));
  return {
    ...facts,
    cards: ofResident(facts.cards),
    stays: ofResident(facts.stays),
    applications: ofResident(facts.applications),
    permissions: ofResident(facts.permissions),
    movements: ofResident(facts.movements),
    notifications: facts.notifications.filter((row) => row.notificationId === finding.notificationId),
  };
}

function without(facts: FactSet, { source }: Evidence): FactSet {
  const keep = <R extends { readonly source: { readonly file: string; readonly line: number } }>(
    rows: readonly R[],
  ) => rows.filter((row) => row.source.file !== source.file || row.source.line !== source.line);
  return {
    ...facts,
    residents: keep(facts.residents),
    cards: keep(facts.cards),
    stays: keep(facts.stays),
    applications: keep(facts.applications),
    permissions: keep(facts.permissions),
    movements: keep(facts.movements),
    separations: keep(facts.separations),
    notifications: keep(facts.notifications),
    coverage: keep(facts.coverage),
  };
}
