import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type TraditionId, traditionIds } from '../names/tradition.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { Draw } from '../draw.ts';
import { Weighted } from '../weights.ts';
import { Casting } from './casting.ts';

const scenario = (explanation: string, share: number): Scenario => ({
  rule: 'stay-expired',
  explanation,
  holders: ['student'],
  share,
  happen: () => undefined,
});
const cast = [
  scenario('common', 0.1),
  scenario('rare', 0.004),
  ...Array.from({ length: 20 }, (_, at) => scenario(`e${at}`, 0.003)),
];

/** How often each tradition comes, some of them hardly ever, and the order in which they come. */
// Twice the standard deviation of 900 people at a share of 16.4 % is 22; cases that wait for their turn make most of the eight.
const mixes = fc.record({
  weights: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 10, maxLength: 10 }),
  seed: fc.nat(),
  people: fc.integer({ min: 100, max: 3000 }),
});

test('whatever the mix of traditions, each gets its share of every scenario within two cases, and of all twenty-two together within eight, where chance alone would give twenty-two', () => {
  fc.assert(
    fc.property(mixes, ({ weights, seed, people }) => {
      const mix = new Weighted(traditionIds.map((id, at) => [id, weights[at] ?? 1] as const));
      const draw = new Draw(seed, 1, 1);
      const traditions = Array.from({ length: people }, () => mix.draw(draw));
      const casting = new Casting(cast, 0);
      const given = traditions.map((tradition) => ({
        tradition,
        scenario: casting.next('student', tradition, () => true),
      }));
      for (const tradition of traditionIds) {
        const own = given.filter((each) => each.tradition === tradition);
        for (const each of cast) {
          const found = own.filter((one) => one.scenario === each).length;
          assert.ok(Math.abs(found - (each.share ?? 0) * own.length) < 2);
        }
        const sum = cast.reduce((total, each) => total + (each.share ?? 0), 0);
        const all = own.filter((one) => one.scenario !== undefined).length;
        assert.ok(Math.abs(all - sum * own.length) < 8, `${tradition}: ${all} of ${own.length}`);
      }
    }),
    { numRuns: 60 },
  );
});

test('a rare scenario goes to a large and to a small tradition in their turn: none is always first', () => {
  const casting = new Casting(cast, 0);
  const first = new Set<TraditionId>();
  for (let at = 0; at < 3000; at += 1) {
    const tradition: TraditionId = at % 3 === 0 ? (traditionIds[at % 10] ?? 'thai') : 'nepali';
    const given = casting.next('student', tradition, () => true);
    if (given !== undefined && given.share === 0.003 && at < 400) first.add(tradition);
  }
  assert.ok(first.size > 1);
});

test('who cannot live through it leaves the scenario to the next of the same tradition', () => {
  const casting = new Casting([scenario('only', 0.5)], 0);
  const given = [1, 2, 3, 4].map((turn) => casting.next('student', 'thai', () => turn > 2));
  assert.deepEqual(
    given.map((each) => each !== undefined),
    [false, false, true, true],
  );
});
