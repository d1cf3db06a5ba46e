import assert from 'node:assert/strict';
import { it } from 'node:test';
import { figure, showBytes } from './figures.ts';

it('sizes are shown with as many figures as a reader uses, and never as 1000 of a unit', () => {
  assert.deepEqual([0, 999, 1000, 12_345, 999_949, 999_950, 2_500_000_000].map(showBytes), [
    '0 B',
    '999 B',
    '1.0 kB',
    '12.3 kB',
    '1.0 MB',
    '1.0 MB',
    '2.5 GB',
  ]);
});

it('counts are grouped by thousands', () => {
  assert.equal(figure(1_234_567), '1,234,567');
});
