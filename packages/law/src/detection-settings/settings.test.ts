import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import { settingOn } from './settings.ts';

// From the closed list of rules and S3.
test('a stay is asked about beyond 14 days, a finding is due in 30, and one that nobody reviewed closes after 12 months', () => {
  for (const day of ['2024-05-16', '2026-11-24'].map(plainDate)) {
    assert.equal(settingOn('stay-expired-margin-days', day), 14);
    assert.equal(settingOn('finding-due-days', day), 30);
    assert.equal(settingOn('finding-closes-after-months', day), 12);
  }
});

test('before the policy of 16 May 2024 no setting stands, and none is made up', () => {
  const before = plainDate('2024-05-15');
  for (const name of ['stay-expired-margin-days', 'finding-due-days', 'finding-closes-after-months'] as const)
    assert.throws(() => settingOn(name, before), /no value is in force/u);
});
