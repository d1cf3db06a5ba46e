import assert from 'node:assert/strict';
import { it } from 'node:test';
import { choose, nothingChosen } from './chosen-files.ts';
import { stillToSend } from './still-to-send.ts';

const startedAt = '2026-11-24T01:00:00Z';
const rows = { read: 9, kept: 9, named: 0, blanked: 0, cured: 0, curedLater: 0 };
const stored = { added: null, corrected: null, known: null, seenBefore: false, toCorrect: false };

function leftOf(states: Record<string, 'read' | 'part' | 'refused'>, savedAt: string): readonly string[] {
  const arrived = Object.entries(states).map(([file, state]) => ({
    file,
    register: 'x',
    state,
    ...rows,
    ...stored,
  }));
  const candidates = ['cards.csv', 'stays.csv'].map((source) => ({
    source,
    file: new File(['x'], source, { lastModified: Date.parse(savedAt) }),
  }));
  const { files } = choose(nothingChosen, candidates);
  return stillToSend(files, { files: arrived, startedAt }).map(({ path }) => path);
}

it('an import that goes on is sent what it lacks, what came in part and what was refused', () => {
  const before = '2026-11-23T00:00:00Z';
  assert.deepEqual(leftOf({ 'cards.csv': 'read' }, before), ['stays.csv']);
  assert.deepEqual(leftOf({ 'cards.csv': 'part', 'stays.csv': 'read' }, before), ['cards.csv']);
  assert.deepEqual(leftOf({ 'cards.csv': 'refused', 'stays.csv': 'read' }, before), ['cards.csv']);
  assert.deepEqual(leftOf({ 'cards.csv': 'read', 'stays.csv': 'read' }, before), []);
});

it('a file that was corrected after the import began is not taken for the one that arrived', () => {
  assert.deepEqual(leftOf({ 'cards.csv': 'read', 'stays.csv': 'read' }, '2026-11-24T02:00:00Z'), [
    'cards.csv',
    'stays.csv',
  ]);
});
