import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../browser.ts';
import { nodeUnderTest } from '../node-under-test.ts';

type Where = { readonly browser: Browser; readonly nodeUrl: string };

/** One empty node and one browser for all tests of a file, begun before them and ended after them. */
export function emptyNodeForAll(): () => Where {
  let node: Awaited<ReturnType<typeof nodeUnderTest>> | undefined;
  let browser: Awaited<ReturnType<typeof openBrowser>> | undefined;
  before(async () => {
    node = await nodeUnderTest({ content: 'empty', pauses: 0 });
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.[Symbol.asyncDispose]();
    await node?.[Symbol.asyncDispose]();
  });
  return () => {
    if (node === undefined || browser === undefined) throw new Error('asked for before the tests have begun');
    return { browser, nodeUrl: node.url };
  };
}
