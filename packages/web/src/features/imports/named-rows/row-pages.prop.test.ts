import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { PAGE_ROWS, pagesFor, PART_ROWS, partsOfRows } from './row-pages.ts';

const totals = fc.integer({ min: 0, max: 2_000_000 });

describe('pages of rows', () => {
  it('hold every row in sight, ask for none that is not there, and never for many at once', () => {
    fc.assert(
      fc.property(totals, fc.nat(2_000_000), fc.nat(300), (total, first, height) => {
        const pages = pagesFor(first, first + height, total);
        for (let index = first; index <= first + height && index < total; index += 1) {
          assert.ok(pages.includes(Math.floor(index / PAGE_ROWS)));
        }
        assert.ok(pages.every((page) => page * PAGE_ROWS < total));
        assert.ok(pages.length <= 4);
        assert.equal(new Set(pages).size, pages.length);
      }),
    );
  });

  it('come with the first page, whatever is in sight: it is what a printed page shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), fc.nat(), (total, first) => {
        assert.equal(pagesFor(first, first, total)[0], 0);
      }),
    );
  });
});

describe('parts of a long list', () => {
  it('follow one another without a gap and hold every row once', () => {
    fc.assert(
      fc.property(totals, (total) => {
        let next = 0;
        for (const { first, count } of partsOfRows(total)) {
          assert.equal(first, next);
          assert.ok(count <= PART_ROWS);
          next += count;
        }
        assert.equal(next, total);
      }),
    );
  });
});
