import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { showDay, showDayWithEra, showEra, showInstant, showSecond, showTime } from './dates.ts';

describe('days', () => {
  it('carry the weekday in Japanese, in English only where asked', () => {
    assert.equal(showDay('2026-10-31', 'ja'), '2026年10月31日（土）');
    assert.equal(showDay('2026-10-31', 'en'), '31 Oct 2026');
    assert.equal(showDay('2026-10-31', 'en', { weekday: true }), 'Sat 31 Oct 2026');
    assert.equal(showDay('2026-10-31', 'ja', { weekday: false }), '2026年10月31日');
  });

  it('leave the year out in lists', () => {
    assert.equal(showDay('2026-11-01', 'ja', { year: false }), '11月1日（日）');
    assert.equal(showDay('2026-11-01', 'en', { year: false, weekday: true }), 'Sun 1 Nov');
  });

  it('are shown as they came where they are none', () => {
    assert.equal(showDay('2026-02-30', 'ja'), '2026-02-30');
    assert.equal(showDayWithEra('1990', 'en'), '1990');
  });

  it('have their era for birth dates, the first year as 元年', () => {
    assert.equal(showDayWithEra('1999-08-02', 'ja'), '1999年8月2日（平成11年）');
    assert.equal(showDayWithEra('1999-08-02', 'en'), '2 Aug 1999 (Heisei 11)');
    assert.equal(showEra('2019-05-01', 'ja'), '令和元年');
    assert.equal(showEra('2019-04-30', 'ja'), '平成31年');
    assert.equal(showEra('1926-12-25', 'ja'), '昭和元年');
    assert.equal(showEra('1926-12-24', 'ja'), '大正15年');
    assert.equal(showEra('1989-01-07', 'en'), 'Showa 64');
    assert.equal(showEra('1912-07-30', 'ja'), '大正元年');
    assert.equal(showEra('1912-07-29', 'ja'), '明治45年');
    assert.equal(showEra('1872-12-31', 'ja'), null);
  });

  it('agree with the calendar of the platform for every era', () => {
    for (const day of ['1873-01-01', '1900-06-15', '1926-12-25', '1988-02-29', '2008-01-01', '2026-10-31']) {
      const platform = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
        era: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      });
      assert.equal(showEra(day, 'ja'), platform.format(Date.parse(day)), day);
    }
  });
});

describe('moments', () => {
  it('are shown in the time of Japan, over midnight too', () => {
    assert.equal(showInstant('2026-11-24T01:20:00Z', 'ja'), '2026年11月24日（火）10:20');
    assert.equal(showInstant('2026-11-24T01:20:00Z', 'en'), '24 Nov 2026, 10:20 JST');
    assert.equal(showInstant('2026-12-31T15:00:00Z', 'ja'), '2027年1月1日（金）00:00');
    assert.equal(showTime('2026-11-24T23:59:00Z'), '08:59');
    assert.equal(showSecond(Date.parse('2026-11-24T23:59:05Z')), '08:59:05');
  });

  it('are shown as they came where they are none', () => {
    assert.equal(showInstant('soon', 'en'), 'soon');
  });
});
