import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { type TimeLine, timeLineLanes } from '@renkei/contract';
import { addDays, type PlainDate, plainDate } from '@renkei/kernel';
import { entriesOf, nextEntry, silentLanes } from './entries.ts';
import { exampleTimeLine } from '../test/example-time-line.ts';
import { frame } from './frame.ts';
import { layoutOf } from './layout.ts';
import { textWidth } from './text-width.ts';
import { ticksOf } from './ticks.ts';
import { isInside, movedWindow, openingScale, openingWindow, scales, windowShowing } from './window.ts';

const day = fc.integer({ min: 0, max: 6000 }).map((days) => addDays(plainDate('2015-01-01'), days));
const anyBar = fc
  .record({
    lane: fc.constantFrom(...timeLineLanes),
    kind: fc.constantFrom('record', 'special-period', 'unknown', 'notified', 'event' as const),
    from: day,
    days: fc.option(fc.integer({ min: 0, max: 2000 }), { nil: null }),
    words: fc.constantFrom('雇入れ', '技術・人文知識・国際業務', 'Student', 'XX 20310447 XX'),
  })
  .map(({ lane, kind, from, days, words }) => ({
    lane,
    kind,
    from,
    until: kind === 'event' ? from : days === null ? null : addDays(from, days),
    label: { ja: words, en: words },
    place: null,
  }));
const anyTimeLine: fc.Arbitrary<TimeLine> = fc.record({
  bars: fc.array(anyBar, { maxLength: 14 }),
  asOf: day,
  dayAsked: day,
  brackets: fc.constant([]),
});
const anyScale = fc.constantFrom(...scales);

test('entries hold every bar and both lines, once, in order of day', () => {
  fc.assert(
    fc.property(anyTimeLine, (timeLine) => {
      const entries = entriesOf(timeLine);
      assert.equal(new Set(entries.map(({ id }) => id)).size, timeLine.bars.length + 2);
      assert.ok(entries.every(({ from }, index) => index === 0 || (entries[index - 1]?.from ?? '') <= from));
    }),
  );
});

test('the right arrow visits every entry in order and stays on the last; the left one goes back', () => {
  const entries = entriesOf(exampleTimeLine);
  const visited: string[] = [];
  let current: string | undefined;
  for (const _ of entries) {
    current = nextEntry(entries, current, 1)?.id;
    visited.push(current ?? '');
  }
  assert.deepEqual(
    visited,
    entries.map(({ id }) => id),
  );
  assert.equal(nextEntry(entries, current, 1)?.id, current);
  assert.equal(nextEntry(entries, current, -1)?.id, entries.at(-2)?.id);
  assert.equal(nextEntry(entries, undefined, -1)?.id, entries.at(-1)?.id);
});

test('an entry carries the marks of the brackets it lies in', () => {
  const marked = entriesOf(exampleTimeLine).filter(({ marks }) => marks.includes('A'));
  assert.deepEqual(marked.map(({ kind }) => kind).toSorted(), ['notified', 'unknown']);
});

test('lanes about which nothing is given are named', () => {
  assert.deepEqual(silentLanes(exampleTimeLine), ['permission', 'enrolment']);
});

test('the picture opens with the day asked inside it, in every scale', () => {
  fc.assert(
    fc.property(anyTimeLine, anyScale, (timeLine, scale) => {
      assert.ok(isInside(openingWindow(timeLine, scale), plainDate(timeLine.dayAsked)));
    }),
  );
});

test('it opens in quarters where the contradictions fit, in all where only all shows them', () => {
  assert.equal(openingScale(exampleTimeLine), 'quarter');
  const long = { ...exampleTimeLine, brackets: exampleTimeLine.brackets.map(from1990) };
  assert.equal(openingScale(long), 'all');
});

function from1990(bracket: TimeLine['brackets'][number]): TimeLine['brackets'][number] {
  return { ...bracket, from: '1990-01-01' };
}

test('going to an entry brings its day into the picture; half a window there and back is the same window', () => {
  fc.assert(
    fc.property(anyTimeLine, anyScale, day, (timeLine, scale, target) => {
      if (scale === 'all') return;
      const window = openingWindow(timeLine, scale);
      assert.ok(isInside(windowShowing(window, target, scale), target));
      assert.deepEqual(movedWindow(movedWindow(window, scale, 1), scale, -1), window);
    }),
  );
});

test('ticks lie in the window, rise, and leave room for their labels', () => {
  fc.assert(
    fc.property(anyTimeLine, anyScale, (timeLine, scale) => {
      const window = openingWindow(timeLine, scale);
      const ticks = ticksOf(window, scale);
      assert.ok(ticks.length >= 1 && ticks.length <= 16, `${String(ticks.length)} ticks`);
      assert.ok(ticks.every((tick) => isInside(window, tick.day)));
    }),
  );
});

test('no bar, event or label touches another, and nothing leaves the frame', () => {
  fc.assert(
    fc.property(anyTimeLine, anyScale, (timeLine, scale) => {
      const window = openingWindow(timeLine, scale);
      const layout = layoutOf(timeLine, entriesOf(timeLine), window, ({ label }) => label?.ja ?? '');
      for (const { bars } of layout.lanes) {
        for (const bar of bars) {
          assert.ok(bar.from >= frame.left && bar.until <= frame.right && bar.from <= bar.until);
          const left = Math.min(bar.from, bar.label.x);
          const right = Math.max(bar.until, bar.label.x + textWidth(bar.words));
          const others = bars.filter((other) => other !== bar && other.row === bar.row);
          assert.ok(
            others.every((o) => right <= Math.min(o.from, o.label.x) || left >= Math.max(o.until, o.label.x)),
          );
        }
      }
    }),
  );
});

test('every entry of a lane is drawn or counted as earlier or later', () => {
  fc.assert(
    fc.property(anyTimeLine, anyScale, (timeLine, scale) => {
      const entries = entriesOf(timeLine);
      const layout = layoutOf(timeLine, entries, openingWindow(timeLine, scale), () => '');
      for (const { lane, bars, before, after } of layout.lanes) {
        assert.equal(bars.length + before + after, entries.filter((entry) => entry.lane === lane).length);
      }
    }),
  );
});

test('what was notified is drawn below what is on record', () => {
  const window = openingWindow(exampleTimeLine, 'quarter');
  const layout = layoutOf(exampleTimeLine, entriesOf(exampleTimeLine), window, () => 'x');
  const status = layout.lanes.find(({ lane }) => lane === 'status')?.bars ?? [];
  const rows = (kind: string) => status.filter(({ entry }) => entry.kind === kind).map(({ row }) => row);
  assert.ok(Math.min(...rows('notified')) > Math.max(...rows('record')));
});

test('the last day of a bar is drawn to its end, so that bars that follow each other touch', () => {
  const window = openingWindow(exampleTimeLine, 'quarter');
  const layout = layoutOf(exampleTimeLine, entriesOf(exampleTimeLine), window, () => '');
  const bars = layout.lanes[0]?.bars ?? [];
  const stay = bars.find(({ entry }) => entry.kind === 'record');
  const special = bars.find(({ entry }) => entry.kind === 'special-period');
  assert.equal(stay?.until, special?.from);
});

test('a window is the same for the same day, whatever was typed before', () => {
  const asked: PlainDate = plainDate('2026-06-01');
  assert.deepEqual(windowShowing(openingWindow(exampleTimeLine, 'month'), asked, 'month').from, '2026-01-01');
});
