import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, type PlainDate, plainDate } from '@renkei/kernel';
import fc from 'fast-check';
import { mostMinutesInSevenDays, type WorkedDay } from './hours-in-seven-days.ts';

const start = plainDate('2026-12-01');
const workedDays: fc.Arbitrary<readonly WorkedDay[]> = fc.array(
  fc.record({
    on: fc.integer({ min: 0, max: 60 }).map((days) => addDays(start, days)),
    minutes: fc.integer({ min: 0, max: 900 }),
  }),
  { maxLength: 40 },
);

/** Every window of seven days, each summed day by day: slow and plain. */
function byEveryWindow(worked: readonly WorkedDay[], isVacation: (on: PlainDate) => boolean): number {
  const minutesOn = (on: PlainDate) =>
    worked.filter((entry) => entry.on === on).reduce((sum, { minutes }) => sum + minutes, 0);
  let most = 0;
  for (let first = -7; first <= 70; first += 1) {
    const days = [0, 1, 2, 3, 4, 5, 6].map((later) => addDays(start, first + later));
    const counted = days.filter((on) => !isVacation(on));
    most = Math.max(
      most,
      counted.reduce((sum, on) => sum + minutesOn(on), 0),
    );
  }
  return most;
}

test('the most minutes in seven days are those of the fullest window, whichever day it begins on', () => {
  fc.assert(
    fc.property(
      workedDays,
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 20 }),
      (worked, from, long) => {
        const isVacation = (on: PlainDate) => on >= addDays(start, from) && on < addDays(start, from + long);
        assert.equal(mostMinutesInSevenDays(worked, isVacation), byEveryWindow(worked, isVacation));
      },
    ),
    { numRuns: 200 },
  );
});

test('the order of the entries says nothing, and a further entry never lowers the sum', () => {
  fc.assert(
    fc.property(workedDays, fc.integer({ min: 0, max: 60 }), (worked, day) => {
      const most = mostMinutesInSevenDays(worked);
      assert.equal(mostMinutesInSevenDays(worked.toReversed()), most);
      assert.ok(mostMinutesInSevenDays([...worked, { on: addDays(start, day), minutes: 60 }]) >= most);
    }),
  );
});

test('eight hours on Saturday to Tuesday are 32 in seven days, though each calendar week has 16', () => {
  const days = ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'].map(plainDate);
  assert.equal(mostMinutesInSevenDays(days.map((on) => ({ on, minutes: 480 }))), 32 * 60);
});

test('day one and day eight are not in one window; day one and day seven are', () => {
  const at = (day: string, minutes: number) => ({ on: plainDate(day), minutes });
  assert.equal(mostMinutesInSevenDays([at('2026-11-01', 600), at('2026-11-08', 600)]), 600);
  assert.equal(mostMinutesInSevenDays([at('2026-11-01', 600), at('2026-11-07', 600)]), 1200);
});
