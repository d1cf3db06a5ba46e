import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { ImportsView, ImportView } from '@renkei/contract';
import { isNewer } from './newer-imports.ts';

function oneImport(change: Partial<ImportView> = {}): ImportView {
  return {
    id: 'a',
    startedAt: '2026-11-24T01:00:00Z',
    finishedAt: null,
    asOf: '2026-10-31',
    origin: 'page',
    stage: 'done',
    progress: { done: 0, total: null },
    files: [],
    badRows: 0,
    blankedCells: 0,
    detection: null,
    ...change,
  };
}

function list(...imports: readonly ImportView[]): ImportsView {
  return { imports: [...imports], more: false, coverage: [] };
}

it('a list is newer where an import was added or has changed, not where its own progress moved', () => {
  const shown = list(oneImport());
  assert.equal(isNewer(shown, shown), false);
  assert.equal(isNewer(shown, list(oneImport({ id: 'b' }), oneImport())), true);
  assert.equal(isNewer(list(oneImport({ stage: 'stopped' })), list(oneImport({ stage: 'cancelled' }))), true);
  const storing = oneImport({ stage: 'storing' });
  assert.equal(isNewer(list(storing), list(oneImport({ stage: 'done' }))), false);
  assert.equal(isNewer(shown, list(oneImport({ progress: { done: 9, total: 9 } }))), false);
});
