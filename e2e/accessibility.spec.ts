import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './kit/browser.ts';
import { nodeUnderTest } from './kit/node-under-test.ts';
import { looks, pages } from './kit/pages.ts';
import { languages } from './kit/texts.ts';

let node: Awaited<ReturnType<typeof nodeUnderTest>>;
let browser: Browser & AsyncDisposable;

before(async () => {
  node = await nodeUnderTest();
  browser = await openBrowser();
});

after(async () => {
  await browser[Symbol.asyncDispose]();
  await node[Symbol.asyncDispose]();
});

for (const language of languages) {
  for (const { name, open } of pages) {
    test(`${name} (${language}): axe at zero in every look, no sideways scroll at 320 px, title, language and one h1`, async () => {
      const page = await open(browser, node.url, { language });
      try {
        for (const { name: look, width, ...media } of looks) {
          await page.emulateMedia(media);
          await page.setViewportSize({ width, height: 900 });
          await checkPage(page, `${name} ${language} ${look}`);
        }
        assert.equal(await page.locator('html').getAttribute('lang'), language);
        assert.match(await page.title(), /Renkei/);
        await checkReflow(page, `${name} ${language}`);
      } finally {
        await page.context().close();
      }
    });
  }
}

async function checkPage(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((each) => each.html.slice(0, 160)).join(' | ')}`,
  );
  assert.deepEqual(found, [], where);
  assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1, where);
}

async function checkReflow(page: Page, where: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 800 });
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.ok(sideways <= 0, `${where}: ${sideways} px sideways at 320`);
}
