import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { daysBetween } from '@renkei/kernel';
import { firstCaseDay, firstCaseDirectory, firstCaseLabels } from '../index.ts';
import { allScenarios } from './all-scenarios.ts';
import { badRows } from './bad-row.ts';
import { firstCaseFiles } from './first-case.ts';
import type { FirstCaseLabel, TrueCause } from './label.ts';

const packageFolder = fileURLToPath(new URL('../../', import.meta.url));
const labels = firstCaseLabels();

test('the committed files are the bytes which the writer makes, and there are no others', () => {
  const made = firstCaseFiles();
  for (const [path, bytes] of made) {
    assert.deepEqual(new Uint8Array(readFileSync(packageFolder + path)), bytes, path);
  }
  const committed = readdirSync(firstCaseDirectory, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(packageFolder, `${item.parentPath}/${item.name}`));
  const inDirectory = [...made.keys()].filter((path) => path.startsWith('first-case/'));
  assert.deepEqual(committed.toSorted(), inDirectory.toSorted());
});

test('every label has an id of its own, and every readable row with an insured number bears one of them', () => {
  const rows = readdirSync(`${firstCaseDirectory}/notifications`).flatMap((name) =>
    cellsIn(readFileSync(`${firstCaseDirectory}/notifications/${name}`)),
  );
  const ids = labels.map((label) => label.notificationId);
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(rows.length, ids.length + badRows.length);
  const held = new Set(ids.map((id) => id.replace(/\/\d{8}\//u, ' ')));
  const insured = rows.filter((cells) => cells[3] !== '' && cells[3] !== '9999');
  assert.ok(insured.length > 200);
  for (const cells of insured) {
    const who = createHash('sha256')
      .update(`i:${cells.slice(3, 6).join('-')}`)
      .digest('hex');
    assert.ok(
      held.has(`${cells.slice(16, 19).join('-')} ${inLetters(who.slice(0, 12))}`),
      cells.slice(3, 6).join('-'),
    );
  }
});

test('about 300 notifications: some 80 findings, some that no register reaches, silence for the rest', () => {
  const count = (expected: FirstCaseLabel['expected']) =>
    labels.filter((label) => label.expected === expected).length;
  assert.ok(labels.length >= 290 && labels.length <= 310);
  assert.ok(count('finding') >= 70 && count('finding') <= 90);
  assert.ok(count('cannot-say') >= 8 && count('cannot-say') <= 20);
});

test('every scenario has labels', () => {
  const labelled = new Set(labels.map((label) => label.scenario));
  assert.deepEqual([...labelled].toSorted(), [...new Set(allScenarios.map(({ id }) => id))].toSorted());
});

test('every explanation is there with a finding and with silence', () => {
  const explanations: readonly TrueCause[] = [
    'renewed-or-changed',
    'application-pending',
    'special-period',
    'short-stay-after-refusal',
    'permanent-residence-or-nationality',
    'departed',
    'separation-unreported',
    'permission-by-letter',
    'emergency-measures',
    'none',
  ];
  for (const explanation of explanations) {
    const answers = labels
      .filter((label) => label.explanation === explanation)
      .map((label) => label.expected);
    assert.ok(answers.includes('finding') && answers.includes('nothing'), explanation);
  }
});

test('the scenarios about a border of days fire on one side of it and not on the other', () => {
  const bothSides = [
    'stay-expired-border',
    'hired-after-expiry',
    'renewed-after-gap',
    'application-pending',
    'special-period-borders',
    'two-months-clamped',
    'filed-on-next-opening-day',
    'filed-one-day-late',
    'thirty-day-stay-with-application',
    'short-stay-after-refusal',
    'refused-then-left',
    'permanent-residence-granted',
    'nationality-acquired',
    'departed-before-expiry',
    'separation-reported',
    'permission-by-letter',
    'recorded-after-the-day',
    'corrected-record',
    'hired-before-any-stay',
  ];
  for (const scenario of bothSides) {
    const answers = labels.filter((label) => label.scenario === scenario).map((label) => label.expected);
    assert.ok(answers.includes('finding') && answers.includes('nothing'), scenario);
  }
});

test('no day asked about by a finding is so late that the margin had not passed on the day of the case', () => {
  const hired = new Set(['hired-after-expiry', 'coverage-missing']);
  for (const label of labels) {
    if (label.expected !== 'finding' || hired.has(label.scenario)) continue;
    assert.ok(daysBetween(label.day, firstCaseDay) >= 14, label.notificationId);
  }
});

/** The cells of all data rows of an e-Gov file; digits and separators are the same bytes in Latin-1. */
function cellsIn(bytes: Uint8Array): readonly (readonly string[])[] {
  const lines = new TextDecoder('latin1').decode(bytes).split('\r\n').slice(9, -1);
  return lines.map((line) => line.split(','));
}

function inLetters(hex: string): string {
  return Array.from(hex, (digit) => 'ghijklmnop'[Number.parseInt(digit, 10)] ?? digit).join('');
}
