import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser } from './kit/browser.ts';
import { tabTo } from './kit/keyboard.ts';
import { nodeUnderTest } from './kit/node-under-test.ts';
import { languages, localeOf, textsOf } from './kit/texts.ts';

for (const language of languages) {
  test(`with keys alone: sign in, queue, four steps, outcome, undo, reload (${language})`, async () => {
    await using node = await nodeUnderTest({ pauses: 0 });
    await using browser = await openBrowser();
    const context = await browser.newContext({
      baseURL: node.url,
      locale: localeOf(language),
      viewport: { width: 1280, height: 900 },
    });
    const page = await context.newPage();
    const t = textsOf(language);

    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await tabTo(page, { role: 'radio' });
    await page.keyboard.press('Space');
    await tabTo(page, { role: 'button', name: t('sign-in.submit') });
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: t('purpose.heading') }).waitFor();
    await tabTo(page, { role: 'radio' });
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    await page.getByRole('table').waitFor();
    // What is asked of the immigration officer is compared before anything of the question is shown.
    await page.goto('/findings?desk=I');
    await page.getByRole('table').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/findings\/F-/);
    const finding = page.url();

    await page.getByRole('heading', { level: 1, name: t('finding.title.blind') }).waitFor();
    await tabTo(page, { role: 'radio' });
    await page.keyboard.press('Space');
    await tabTo(page, { role: 'button', name: t('finding.identity.save') });
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: t('finding.title.open') }).waitFor();
    await tabTo(page, { role: 'button', name: t('finding.mismatch.read') });
    await page.keyboard.press('Enter');
    await page.getByText(t('finding.mismatch.saved')).first().waitFor();
    await explain(page, t);
    await decide(page, t);

    await page.waitForURL(/\/findings(\?|$)/);
    assert.equal((await stateOf(page, finding)).state, 'out-tray');
    await page.getByRole('table').waitFor();
    await page.keyboard.press('z');
    await page.getByText(takenBack(t, finding)).first().waitFor();
    assert.deepEqual(await stateOf(page, finding), { state: 'in-progress', outcome: null });
    await page.goto(finding);
    await page.getByRole('heading', { level: 1, name: t('finding.title.open') }).waitFor();
    assert.ok(await page.getByText(t('finding.explanation.applies')).first().isVisible());
    const before = await visible(page);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: t('finding.title.open') }).waitFor();
    assert.deepEqual(await visible(page), before);
  });
}

function takenBack(t: (id: string) => string, finding: string): string {
  return t('queue.taken-back').replace('{reference}', finding.split('/').at(-1) ?? '');
}

/** What the node itself says of the finding. */
async function stateOf(page: Page, url: string): Promise<{ state: unknown; outcome: unknown }> {
  const answer: unknown = await (await page.request.get(url.replace('/findings/', '/api/findings/'))).json();
  const { state, outcome } = Object(answer);
  return { state, outcome };
}

/** Step 3: the first explanation applies, with a reason and a record. */
async function explain(page: Page, t: (id: string) => string): Promise<void> {
  await tabTo(page, { role: 'radio', name: t('finding.explanation.applies') });
  await page.keyboard.press('Space');
  await tabTo(page, { role: 'textbox' });
  await page.keyboard.type('granted on the day before');
  await tabTo(page, { role: 'checkbox' });
  await page.keyboard.press('Space');
  await tabTo(page, { role: 'button', name: t('finding.explanation.save') });
  await page.keyboard.press('Enter');
  await page.getByText(t('finding.explanation.saved-opens')).first().waitFor();
}

/** Step 4: explained, because of a record. */
async function decide(page: Page, t: (id: string) => string): Promise<void> {
  await tabTo(page, { role: 'radio', name: t('finding.outcome.explained.name') });
  await page.keyboard.press('Space');
  await tabTo(page, { role: 'textbox', name: t('finding.decision.reason') });
  await page.keyboard.type('the renewal stands in the register');
  await tabTo(page, { role: 'checkbox' });
  await page.keyboard.press('Space');
  await tabTo(page, { role: 'button', name: t('finding.decision.save') });
  await page.keyboard.press('Enter');
}

/** What a reader sees of the review, without the minute of the day. */
async function visible(page: Page): Promise<string> {
  const text = await page.getByRole('main').innerText();
  return text.replaceAll(/\d{1,2}:\d{2}/g, '');
}
