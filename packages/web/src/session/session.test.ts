import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { roles } from '@renkei/contract';
import { letterOf, pathOf, screenAt, screens, screensFor } from './desk.ts';
import { purposeClockAt } from './use-purpose-clock.ts';

describe('the purpose', () => {
  const purpose = {
    id: 'notification-check',
    name: { ja: '届出の確認', en: 'Checking notifications' },
    basis: { ja: '法29条', en: 'LPA 29' },
    verified: false,
    chosenAt: '2026-11-23T01:00:00Z',
    endsAt: '2026-11-23T02:00:00Z',
  } as const;
  const at = (time: string): string => purposeClockAt(purpose, Date.parse(`2026-11-23T${time}Z`));

  it('is warned of two minutes before it ends', () => {
    assert.equal(at('01:57:59'), 'running');
    assert.equal(at('01:58:00'), 'ending');
    assert.equal(at('02:00:00'), 'ended');
    assert.equal(purposeClockAt(null, 0), 'ended');
  });
});

describe('the screens', () => {
  it('of every role begin somewhere', () => {
    for (const role of roles) assert.ok(screensFor(role).length > 0, role);
  });

  it('of protection are its own only, and no other role has them', () => {
    assert.deepEqual(screensFor('protection'), ['protection']);
    for (const role of roles.filter((each) => each !== 'protection')) {
      assert.ok(!screensFor(role).includes('protection'), role);
    }
  });

  it('are known by their address, and pages under it', () => {
    for (const screen of screens) assert.equal(screenAt(pathOf[screen]), screen);
    assert.equal(screenAt('/findings/F-7K2M-49'), 'findings');
    assert.equal(screenAt('/'), undefined);
    assert.equal(screenAt('/findings-of-others'), undefined);
  });

  it('have a letter each', () => {
    assert.equal(new Set(Object.values(letterOf)).size, screens.length);
  });
});
