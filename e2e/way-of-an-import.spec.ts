import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { firstCaseDirectory } from '@renkei/synthetic';
import type { Page } from 'playwright-core';
import { openBrowser } from './kit/browser.ts';
import { tabTo } from './kit/keyboard.ts';
import { nodeUnderTest } from './kit/node-under-test.ts';
import { signedIn } from './kit/sign-in.ts';
import { languages, textsOf } from './kit/texts.ts';

const registers = readdirSync(firstCaseDirectory)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => join(firstCaseDirectory, name));
const notifications = readdirSync(join(firstCaseDirectory, 'notifications')).map((name) =>
  join(firstCaseDirectory, 'notifications', name),
);

for (const language of languages) {
  test(`with keys alone on a real node: send the first case, named rows, correct one, send it back (${language})`, async () => {
    await using node = await nodeUnderTest({ content: 'empty', pauses: 0 });
    await using browser = await openBrowser();
    const page = await signedIn(browser, node.url, 'officer-1', { language });
    const t = textsOf(language);
    await page.goto('/imports');
    await page.getByText(t('imports.empty'), { exact: true }).waitFor();

    await choose(page, t, [...registers, ...notifications]);
    await sendWithKeys(page);
    await page.getByText(t('imports.stage.done'), { exact: true }).waitFor({ timeout: 120_000 });
    await addsUp(page);

    const table = page.getByRole('table', { name: t('imports.bad-rows') });
    await tabTo(page, { role: 'row' });
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    assert.ok(Number(await table.getAttribute('aria-rowcount')) > 1);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: t('imports.to-correct-of').split('{')[0] ?? '' })
        .first()
        .press('Enter'),
    ]);
    const saved = readFileSync(await download.path());
    await page.locator('input[type=file]').first().setInputFiles({
      name: download.suggestedFilename(),
      mimeType: 'text/csv',
      buffer: saved,
    });
    await sendWithKeys(page);
    await page.waitForFunction(
      (done) =>
        [...document.querySelectorAll('h2 + span')].filter((each) => each.textContent === done).length === 2,
      t('imports.stage.done'),
      { timeout: 120_000 },
    );
    await addsUp(page);
  });
}

async function choose(page: Page, t: (id: string) => string, files: readonly string[]): Promise<void> {
  await tabTo(page, { role: 'button', name: t('imports.send.choose-files') });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await chooser.setFiles([...files]);
}

async function sendWithKeys(page: Page): Promise<void> {
  await tabTo(page, { role: 'button', name: /^(Send \d+ files?|\d+件を送る)$/ });
  await page.keyboard.press('Enter');
}

/** What the node itself says: every row read is kept or named, every kept one new, corrected or known. */
async function addsUp(page: Page): Promise<void> {
  const answer: unknown = await (await page.request.get('/api/imports')).json();
  const { imports } = answer as { imports: { files: Record<string, number | string>[] }[] };
  for (const file of imports.flatMap(({ files }) => files)) {
    if (file['state'] === 'refused') continue;
    assert.equal(file['read'], Number(file['kept']) + Number(file['named']), String(file['file']));
    const parts = Number(file['added']) + Number(file['corrected']) + Number(file['known']);
    assert.equal(file['kept'], parts, String(file['file']));
  }
}
