import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import { toldFacts } from '../test/told-facts.ts';
import { indexOrganisations } from './organisations.ts';

const onPaper = "hire establishmentNumber=- employerName='架空商店' employerAddress='東京都架空市１'";

function employerOf(told: string): string | undefined {
  const facts = toldFacts(told);
  const [notification] = facts.notifications;
  assert.ok(notification !== undefined);
  return indexOrganisations(facts, plainDate('2026-10-31')).employerOf(notification);
}

test('a notice without numbers is of the one body that bears its name at its address, whatever the width of the letters', () => {
  assert.equal(employerOf(onPaper), employerOf(''));
});

test('where two bodies bear the name at the address, it is of neither', () => {
  assert.equal(
    employerOf(`${onPaper}; employer:b corporateNumber=B name='架空商店' address='東京都架空市1'`),
    undefined,
  );
});

test('a body of the name at another address is not the employer', () => {
  assert.equal(employerOf(`${onPaper}; employer address='東京都架空市2'; -establishment`), undefined);
});

test('an establishment number that no register knows is not replaced by name and address', () => {
  assert.equal(employerOf(`${onPaper}; hire establishmentNumber=B7`), undefined);
});
