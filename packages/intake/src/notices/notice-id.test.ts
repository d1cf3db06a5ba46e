import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maskIndividualNumbers } from '@renkei/contract/files';
import { plainDate } from '@renkei/kernel';
import { employerKeyOf, noticeId } from './notice-id.ts';

const hired = plainDate('2026-10-01');

test('no id of a notice and no key of an employer can be taken for an individual number', () => {
  for (let count = 0; count < 5000; count += 1) {
    const key = employerKeyOf({ employerName: `見本${count}`, employerAddress: '架空市' });
    const id = noticeId(key, hired, { birthDate: plainDate('1990-01-01'), name: `SAMPLE ${count}` });
    assert.equal(maskIndividualNumbers(id), id);
  }
});

// sha256('i:9902-000001-3') begins with 6d95114e3e5e, by coreutils: a digit is its place in g … p.
test('the id spells the first twelve hexadecimal digits of the hash in letters', () => {
  const person = { insuredNumber: '9902-000001-3', birthDate: plainDate('1990-01-01') };
  assert.equal(noticeId('9901-000001-1', hired, person), `9901-000001-1/20261001/mdplhhkejele`);
});
