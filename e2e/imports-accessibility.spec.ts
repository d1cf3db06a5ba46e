import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser } from './kit/browser.ts';
import { checkPage } from './kit/check-page.ts';
import { importStates } from './kit/imports/import-states.ts';
import { openState } from './kit/imports/open-state.ts';
import { nodeUnderTest } from './kit/node-under-test.ts';
import { languages } from './kit/texts.ts';

let node: Awaited<ReturnType<typeof nodeUnderTest>>;
let browser: Browser & AsyncDisposable;

before(async () => {
  node = await nodeUnderTest({ content: 'empty', pauses: 0 });
  browser = await openBrowser();
});

after(async () => {
  await browser[Symbol.asyncDispose]();
  await node[Symbol.asyncDispose]();
});

for (const language of languages) {
  for (const state of importStates) {
    test(`imports, ${state.name} (${language}): axe at zero in every look, no sideways scroll at 320 px`, async () => {
      await using open = await openState({ browser, nodeUrl: node.url, language }, state);
      await checkPage(open.page, `imports, ${state.name}`, language);
    });
  }
}
