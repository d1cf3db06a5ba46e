import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { QueuePage, type QueueRow, queueViews } from '@renkei/contract';
import { emptyReason } from './empty-reason.ts';
import { filtersOf, hasFilters, noFilters, searchWith } from './filter-values.ts';
import { compareWithNewer } from './newer-page.ts';
import { pagesBefore } from './pages-before.ts';
import { move, nothingSelected, selectedIn, toggle, toggleAll } from './queue-list-state.ts';
import { readQueueSearch } from './queue-search.ts';
import { ageInDays, minutesLeft } from './row-words.ts';
import { statesOfView } from './states-of-view.ts';
import { newestOfMine } from './take-back.ts';

function row(change: Partial<QueueRow> = {}): QueueRow {
  return {
    reference: 'F-7K2M-49',
    state: 'open',
    question: { ja: '見比べてください', en: 'Compare' },
    blind: true,
    employer: '架空みほん食堂株式会社',
    place: '架空県仮名市',
    workSince: '2026-09-14',
    explanations: null,
    writtenOn: '2026-10-01',
    dueOn: '2026-10-31',
    daysLeft: 0,
    takenBy: null,
    leavesAt: null,
    ...change,
  };
}

function page(rows: readonly QueueRow[], query: Record<string, unknown> = {}): QueuePage {
  const some = { count: rows.length, more: false };
  return QueuePage.parse({
    asOf: '2026-11-23T03:00:00Z',
    today: '2026-10-31',
    query,
    rows,
    counts: Object.fromEntries(queueViews.map((view) => [view, some])),
    total: some,
    firstRow: 1,
    next: null,
    places: [],
  });
}

describe('the address of the queue', () => {
  it('keeps what the contract knows and leaves defaults out', () => {
    assert.deepEqual(readQueueSearch({ view: 'mine', sort: 'due', employer: 'テスト' }), {
      view: 'mine',
      employer: 'テスト',
    });
  });

  it('does not fail over what it does not know', () => {
    assert.deepEqual(readQueueSearch({ view: 'by-nationality', sort: 'probability', name: 'X' }), {});
  });

  it('takes a number for the text it was typed as', () => {
    assert.deepEqual(readQueueSearch({ employer: 9900 }), { employer: '9900' });
  });
});

describe('filters', () => {
  it('go into the address and come back the same, from the first page', () => {
    const values = {
      states: ['open', 'reopened'] as const,
      place: '架空県仮名市',
      employer: ' テスト ',
      desk: 'C' as const,
      rule: 'stay-expired',
    };
    const search = searchWith({ view: 'mine', after: 'key' }, values);
    assert.deepEqual(search, {
      view: 'mine',
      states: 'open,reopened',
      place: '架空県仮名市',
      employer: 'テスト',
      desk: 'C',
      rule: 'stay-expired',
    });
    assert.deepEqual(filtersOf(search), { ...values, employer: 'テスト' });
  });

  it('are none in an address without them, and unknown states fall out', () => {
    assert.equal(hasFilters(filtersOf({})), false);
    assert.deepEqual(filtersOf({ states: 'guilty' }), noFilters);
  });

  it('offer no state where a view holds one only', () => {
    assert.deepEqual(statesOfView('paused'), []);
    assert.ok(!statesOfView('unassigned').includes('paused'));
  });
});

describe('an empty list', () => {
  const none = page([]);
  const full = page([row()]).counts;

  it('says whether nothing arrived, all is done, filters hide, or nothing was found', () => {
    assert.equal(emptyReason(none), 'nothing-arrived');
    assert.equal(emptyReason({ ...none, counts: full }), 'all-done');
    assert.equal(emptyReason({ query: { ...none.query, states: 'open' }, counts: full }), 'filters-hide');
    assert.equal(emptyReason({ query: { ...none.query, place: '架空県' }, counts: full }), 'filters-hide');
    assert.equal(emptyReason({ query: { ...none.query, employer: 'x' }, counts: full }), 'not-found');
  });
});

describe('a newer list', () => {
  const shown = page([row()]);

  it('is none where only time passed or somebody else is just reading', () => {
    const reader = { name: { ja: '見本', en: 'Mihon' }, me: false, readingNow: true };
    const before = page([row({ takenBy: { ...reader, readingNow: false } })]);
    assert.deepEqual(compareWithNewer(shown, { ...shown, asOf: '2026-11-23T04:00:00Z' }), { kind: 'none' });
    assert.deepEqual(compareWithNewer(before, page([row({ takenBy: reader })])), { kind: 'none' });
  });

  it('counts new rows, and else says that something changed', () => {
    const two = page([row(), row({ reference: 'F-0000-01' })]);
    assert.deepEqual(compareWithNewer(shown, two), { kind: 'rows', count: 1 });
    assert.deepEqual(compareWithNewer(two, shown), { kind: 'changed' });
    assert.deepEqual(compareWithNewer(shown, page([row({ state: 'reopened' })])), { kind: 'changed' });
  });
});

describe('keys in the list', () => {
  const references = ['a', 'b', 'c'];

  it('move from the first row to the last and never past an end', () => {
    const first = move(nothingSelected, references, 1);
    assert.equal(first.current, 'a');
    assert.equal(move(first, references, -1).current, 'a');
    assert.equal(move({ ...first, current: 'c' }, references, 1).current, 'c');
    assert.equal(move(nothingSelected, [], 1).current, null);
  });

  it('begin again at the first row where the current one has gone', () => {
    assert.equal(move({ ...nothingSelected, current: 'gone' }, references, 1).current, 'a');
  });

  it('select and unselect one row or the page', () => {
    const one = toggle(nothingSelected, 'b');
    assert.deepEqual(selectedIn(one, references), ['b']);
    assert.deepEqual(selectedIn(toggle(one, 'b'), references), []);
    assert.deepEqual(selectedIn(toggleAll(one, references), references), references);
    assert.deepEqual(selectedIn(toggleAll(toggleAll(one, references), references), references), []);
    assert.deepEqual(selectedIn(toggle(one, 'gone'), references), ['b']);
  });
});

describe('the out-tray', () => {
  const mine = { name: { ja: '架空', en: 'Kaku' }, me: true, readingNow: true };
  const waiting = { state: 'out-tray', leavesAt: '2026-11-23T03:05:00Z', takenBy: mine } as const;

  it('gives the newest of mine to take back', () => {
    const newest = row({ ...waiting, reference: 'F-0000-02', leavesAt: '2026-11-23T03:09:00Z' });
    const others = row({ ...newest, reference: 'F-0000-03', takenBy: { ...mine, me: false } });
    assert.equal(newestOfMine([row(waiting), newest, others])?.reference, 'F-0000-02');
    assert.equal(newestOfMine([row(), others]), undefined);
  });

  it('counts whole minutes down to the last one', () => {
    const now = Date.parse('2026-11-23T03:00:00Z');
    assert.equal(minutesLeft('2026-11-23T03:10:00Z', now), 10);
    assert.equal(minutesLeft('2026-11-23T03:00:01Z', now), 1);
    assert.equal(minutesLeft('2026-11-23T03:00:00Z', now), null);
    assert.equal(minutesLeft(null, now), null);
  });
});

describe('small things', () => {
  it('the first day of a finding is day 1', () => {
    assert.equal(ageInDays('2026-10-31', '2026-10-31'), 1);
    assert.equal(ageInDays('2026-10-01', '2026-10-31'), 31);
    assert.equal(ageInDays('odd', '2026-10-31'), 1);
  });

  it('the way back through pages is empty after a bookmark', () => {
    assert.deepEqual(pagesBefore({}), []);
    assert.deepEqual(pagesBefore({ pagesBefore: ['', 'k', 3] }), ['', 'k']);
  });
});
