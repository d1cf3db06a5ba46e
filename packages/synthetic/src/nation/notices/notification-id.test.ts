import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOfText } from '../calendar.ts';
import { Draw } from '../draw.ts';
import { drawEstablishment } from '../employers/draw-establishment.ts';
import { Expectation } from '../truth/expectation.ts';
import type { Notice } from './notice.ts';
import { notificationIdOf } from './notification-id.ts';

const drawn = drawEstablishment({ ordinal: 1, last: 0, corporate: 1 }, {}, new Draw(1, 1, 1), 20_000);
const at = { ...drawn, number: '9901-100011-1', name: '架空食堂（株）', address: '東京都架空市 1-2' };

const notice: Notice = {
  route: '10101',
  at,
  rowEstablishment: '9901-100011-1',
  hiredOn: dayOfText('2026-10-01'),
  createdOn: dayOfText('2026-11-04'),
  sex: 'female',
  name: { latin: 'Nguyen Thi-Lan', kana: 'グエン　ティ　ラン', kanji: '' },
  birth: dayOfText('1994-05-17'),
  nationality: 'XA',
  card: 'XX00000001XX',
  insured: '9902-000001-3',
  status: '留学',
  stayUntil: undefined,
  permission: '1',
  hours: 20,
  minutes: 0,
  wage: 120,
  wageForm: '4',
  dispatch: '2',
  residentId: 'R-1',
  holderId: 'R-1',
  truth: new Expectation(),
  slips: 'none',
  serial: '001',
};

// The digests were computed outside this repository: printf %s 'i:9902-000001-3' | sha256sum | cut -c1-12 | tr 0-9 g-p
test('by the insured number, where the row has one', () => {
  assert.equal(notificationIdOf(notice), '9901-100011-1/20261001/mdplhhkejele');
});

test('by card number and birth date without one: full width, blanks and small letters make no difference', () => {
  for (const card of ['XX00000001XX', 'ＸＸ　０００００００１　ＸＸ', 'xx 0000 0001 xx']) {
    assert.equal(notificationIdOf({ ...notice, insured: '', card }), '9901-100011-1/20261001/dgoljmljfefn');
  }
});

test('by the name in letters and digits only, and the birth date, where no number is written', () => {
  assert.equal(notificationIdOf({ ...notice, insured: '', card: '' }), '9901-100011-1/20261001/lidilmmoikna');
});

test('a row without establishment number counts for the head; Form No. 3 by what it says of the employer', () => {
  const head = { ...drawn, number: '9902-000002-2' };
  assert.match(
    notificationIdOf({ ...notice, rowEstablishment: '', at: { ...at, headOffice: head } }),
    /^9902-000002-2\//u,
  );
  const by = (form3: 'corporate' | 'neither') =>
    notificationIdOf({ ...notice, route: '3', at: { ...at, habit: { ...at.habit, form3 } } });
  assert.match(by('corporate'), new RegExp(`^${drawn.corporation.number}/20261001/`, 'u'));
  assert.match(by('neither'), /^n-ifcnklnljeed\/20261001\//u);
});
