import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBrowser } from './kit/browser.ts';
import { nodeUnderTest } from './kit/node-under-test.ts';
import { pages } from './kit/pages.ts';

test('no page breaks its content security policy, asks anybody else for anything, or logs an error', async () => {
  await using node = await nodeUnderTest();
  await using browser = await openBrowser();
  const seen: string[] = [];
  for (const { name, open } of pages) {
    const watched = watching(browser, (what) => void seen.push(`${name}: ${what}`), node.url);
    const page = await open(watched, node.url, { language: 'ja' });
    await page.keyboard.press('Control+k');
    await page.waitForTimeout(200);
    await page.context().close();
  }
  assert.deepEqual(
    seen.filter((what) => !what.includes('404')),
    [],
  );
});

test('every answer carries the policy with a nonce of its own, and the page has no inline script', async () => {
  await using node = await nodeUnderTest({ content: 'empty', pauses: 0 });
  const [first, second] = await Promise.all([fetch(`${node.url}/`), fetch(`${node.url}/findings`)]);
  const policies = [first, second].map((answer) => answer.headers.get('content-security-policy') ?? '');
  assert.ok(
    policies.every(
      (policy) =>
        policy.includes("default-src 'none'") &&
        policy.includes("script-src 'self'") &&
        !policy.includes('unsafe'),
    ),
  );
  assert.notEqual(policies[0], policies[1]);
  assert.doesNotMatch(await first.text(), /<script(?![^>]*\ssrc=)/);
});

type Launched = Awaited<ReturnType<typeof openBrowser>>;

/** The same browser, whose new pages tell what they do wrong. */
function watching(browser: Launched, tell: (what: string) => void, origin: string): Launched {
  const newContext: Launched['newContext'] = async (options) => {
    const context = await browser.newContext(options);
    context.on('request', (request) => {
      if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
        tell(`asked ${request.url()}`);
    });
    context.on('console', (message) => {
      if (message.type() === 'error') tell(message.text());
    });
    context.on('weberror', (error) => tell(error.error().message));
    return context;
  };
  return Object.assign(Object.create(browser) as Launched, { newContext });
}
