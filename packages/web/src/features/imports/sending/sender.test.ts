import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, it } from 'node:test';
import type { ImportFileView } from '@renkei/contract';
import { ProblemError, unreachable } from '../../../http/problem-error.ts';
import { heldValue } from '../held-value.ts';
import { type ChosenFile, choose, nothingChosen } from './chosen-files.ts';
import { Sender, type SendingPorts } from './sender.ts';
import type { Sending } from './sending.ts';

const away = { code: 'network.unreachable' };

/** A node that answers what it is told to. `answers` are taken in turn for each path; after them, all is well. */
function nodeThat(answers: Record<string, readonly { readonly code: string }[]> = {}) {
  const held = heldValue<Sending | null>(null);
  const left = new Map(Object.entries(answers).map(([path, list]) => [path, [...list]]));
  const done: string[] = [];
  let travelling = 0;
  let most = 0;
  const answer = async (what: string, key = what): Promise<void> => {
    await turn();
    const next = left.get(key)?.shift();
    if (next?.code === away.code) throw unreachable();
    if (next !== undefined) throw new ProblemError({ code: next.code, status: 409, reference: 'R-1' });
    done.push(what);
  };
  const ports: SendingPorts = {
    begin: async (files) => {
      await answer(`begin ${files}`, 'begin');
      return 'one';
    },
    resume: async (id) => answer(`resume ${id}`, 'resume'),
    store: async (id) => answer(`store ${id}`, 'store'),
    cancel: async (id) => answer(`cancel ${id}`, 'cancel'),
    put: async ({ path }, file, { onProgress, signal }) => {
      travelling += 1;
      most = Math.max(most, travelling);
      try {
        onProgress(file.size);
        await answer(`put ${path}`, path);
        await turn();
        if (signal.aborted) throw new Error('left');
        return viewOf(path);
      } finally {
        travelling -= 1;
      }
    },
    wait: async () => turn(),
    now: () => 0,
    onNews: () => undefined,
  };
  return { sender: new Sender(ports, held), held, done, most: () => most };
}

function viewOf(path: string): ImportFileView {
  const rows = { read: 1, kept: 1, named: 0, blanked: 0, cured: 0, curedLater: 0 };
  const state = path.includes('refused') ? 'refused' : 'read';
  const stored = { added: null, corrected: null, known: null };
  return { file: path, register: 'x', state, ...rows, ...stored, seenBefore: false, toCorrect: false };
}

function files(...names: readonly string[]): readonly ChosenFile[] {
  return choose(
    nothingChosen,
    names.map((name) => ({ source: name, file: new File(['abc'], name) })),
  ).files;
}

describe('sending', () => {
  it('begins one import, sends every file, at most two at once, and then has them stored', async () => {
    const { sender, done, held, most } = nodeThat();
    await sender.start(files('cards.csv', 'stays.csv', 'a.csv', 'b.csv', 'c.csv'));
    assert.equal(done[0], 'begin 5');
    assert.equal(done.filter((what) => what.startsWith('put ')).length, 5);
    assert.equal(done.at(-1), 'store one');
    assert.equal(most(), 2);
    assert.equal(held.get(), null);
  });

  it('tries again while the node is away, and sends no file twice that has arrived', async () => {
    const { sender, done } = nodeThat({ begin: [away], 'stays.csv': [away, away], store: [away] });
    await sender.start(files('cards.csv', 'stays.csv'));
    assert.deepEqual(done.toSorted(), ['begin 2', 'put cards.csv', 'put stays.csv', 'store one']);
  });

  it('waits for a node that still holds the broken connection', async () => {
    const { sender, done } = nodeThat({ 'stays.csv': [{ code: 'import.busy' }] });
    await sender.start(files('stays.csv'));
    assert.equal(done.at(-1), 'store one');
  });

  it('goes on with an import that stopped without beginning another', async () => {
    const { sender, done } = nodeThat();
    await sender.start(files('stays.csv'), 'old');
    assert.deepEqual(done, ['resume old', 'put stays.csv', 'store old']);
  });

  it('never has stored what is only a part: a file kept back holds everything until somebody decides', async () => {
    const { sender, done, held } = nodeThat({ 'stays.csv': [{ code: 'file.name-unknown' }] });
    await sender.start(files('stays.csv', 'a.csv', 'b.csv'));
    assert.equal(held.get()?.stage, 'held');
    assert.ok(done.includes('put notifications/b.csv'));
    assert.ok(!done.includes('store one'));
    await sender.storeArrived();
    assert.equal(done.at(-1), 'store one');
  });

  it('sends only what was kept back when it goes on', async () => {
    const { sender, done } = nodeThat({ 'stays.csv': [{ code: 'file.changed-on-disk' }] });
    await sender.start(files('stays.csv', 'a.csv'));
    done.length = 0;
    await sender.goOn();
    assert.deepEqual(done, ['put stays.csv', 'store one']);
  });

  it('does not try the rest where the import itself is gone', async () => {
    const gone = { code: 'import.not-found' };
    const { sender, done, held } = nodeThat({ 'cards.csv': [gone], 'stays.csv': [gone] });
    await sender.start(files('cards.csv', 'stays.csv', 'a.csv'));
    assert.ok(!done.includes('put notifications/a.csv'));
    assert.equal(held.get()?.stage, 'held');
  });

  it('goes on after a file of which nothing was kept: the node has named why', async () => {
    const { sender, done } = nodeThat();
    await sender.start(files('refused.csv'));
    assert.equal(done.at(-1), 'store one');
  });

  it('leaves nothing standing when it is cancelled, also while the import is being opened', async () => {
    const first = nodeThat();
    const running = first.sender.start(files('cards.csv', 'stays.csv', 'a.csv'));
    await turn();
    await turn();
    await first.sender.cancel();
    await running;
    assert.ok(first.done.includes('cancel one'));
    assert.ok(!first.done.includes('store one'));

    const second = nodeThat();
    const opening = second.sender.start(files('cards.csv'));
    await second.sender.cancel();
    await opening;
    assert.deepEqual(second.done, ['begin 1', 'cancel one']);
    assert.equal(second.held.get(), null);
  });

  it('begins no second sending beside one that is on its way', async () => {
    const { sender, done } = nodeThat();
    const first = sender.start(files('cards.csv'));
    await sender.start(files('stays.csv'));
    await first;
    assert.deepEqual(done, ['begin 1', 'put cards.csv', 'store one']);
  });

  it('is over where another window had it stored before', async () => {
    const { sender, held } = nodeThat({ store: [{ code: 'import.too-late' }] });
    await sender.start(files('cards.csv'));
    assert.equal(held.get(), null);
  });
});
