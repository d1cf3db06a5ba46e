import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import { notifiedItems, notifiedItemsOn } from './notified-items.ts';

const ids = (event: 'hire' | 'separation', day: string) =>
  notifiedItemsOn(event, plainDate(day)).map(({ id }) => id);

// Written by hand from LPA 28(1), Rule 10 and the two ordinances: item | 事項 | hire | separation | first day | read or memory.
const ITEMS = `
name|氏名|name|●|●|2007-10-01|read
status|在留資格|status of residence|●|●|2007-10-01|read
period|在留期間|period of stay|●|●|2007-10-01|read
birth-date|生年月日|date of birth|●|●|2007-10-01|read
sex|性別|sex|●|●|2007-10-01|read
nationality|国籍・地域|nationality or region|●|●|2007-10-01|read
permission|資格外活動の許可があること|that there is a permission for other activity|●|–|2007-10-01|read
card-number|在留カードの番号|number of the residence card|●|●|2020-03-01|ordinance
address|住所|address|–|●|2007-10-01|memory
establishment|事業所の名称・所在地|name and place of the establishment|●|●|2007-10-01|memory
day|雇入れ・離職の日|day of hire or separation|●|●|2007-10-01|memory
conditions|賃金その他の雇用状況|wage and other conditions|●|–|2007-10-01|memory
letter|書面による就労の許可があること|that there is a permission to work by letter|●|●|2024-06-10|memory
`;

for (const line of ITEMS.trim().split('\n')) {
  const [id = '', ja = '', en = '', hire = '', separation = '', first = '', source = ''] = line.split('|');
  test(`${en}: notified from ${first}, of a hire ${hire}, of a separation ${separation}`, () => {
    for (const [event, mark] of [
      ['hire', hire],
      ['separation', separation],
    ] as const) {
      const before = new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
      assert.ok(!ids(event, before).includes(id), `${event} before`);
      for (const day of [first, '2026-11-24']) assert.equal(ids(event, day).includes(id), mark === '●', day);
    }
    const item = notifiedItems.find((each) => each.id === id) ?? assert.fail(id);
    assert.deepEqual([item.ja, item.en], [ja, en]);
    assert.equal(item.citation.id, source === 'ordinance' ? 'ordinance-47-2019' : 'lpa-28-1-items');
    assert.equal(item.citation.verified, source !== 'memory');
  });
}

test('before the duty began nothing is notified', () => {
  assert.deepEqual(ids('hire', '2007-09-30'), []);
  assert.equal(ids('hire', '2007-10-01').length, 10);
});
