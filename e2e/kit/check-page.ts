import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { looks } from './pages.ts';
import type { Language } from './texts.ts';

/** axe at zero and one h1 in every look; the page's language and title; no sideways scroll at 320 px. */
export async function checkPage(page: Page, name: string, language: Language): Promise<void> {
  for (const { name: look, width, ...media } of looks) {
    await page.emulateMedia(media);
    await page.setViewportSize({ width, height: 900 });
    await checkLook(page, `${name} ${language} ${look}`);
  }
  assert.equal(await page.locator('html').getAttribute('lang'), language);
  assert.match(await page.title(), /Renkei/);
  await checkReflow(page, `${name} ${language}`);
}

async function checkLook(page: Page, where: string): Promise<void> {
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
