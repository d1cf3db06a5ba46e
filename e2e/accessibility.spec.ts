import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser } from './kit/browser.ts';
import { checkPage } from './kit/check-page.ts';
import { nodeUnderTest } from './kit/node-under-test.ts';
import { pages } from './kit/pages.ts';
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
        await checkPage(page, name, language);
      } finally {
        await page.context().close();
      }
    });
  }
}
