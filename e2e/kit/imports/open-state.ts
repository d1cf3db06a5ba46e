import type { Browser, Page } from 'playwright-core';
import { signedIn } from '../sign-in.ts';
import { type Language, textsOf } from '../texts.ts';
import { fakeImports } from './fake-imports.ts';
import type { ImportStateUnderTest } from './import-states.ts';

type Where = {
  readonly browser: Browser;
  readonly nodeUrl: string;
  readonly language: Language;
  readonly viewport?: { readonly width: number; readonly height: number };
};

/** The page of imports in this state, in front of a fake of its own. */
export async function openState(
  { browser, nodeUrl, language, viewport }: Where,
  of: ImportStateUnderTest,
): Promise<{ readonly page: Page } & AsyncDisposable> {
  const fake = await fakeImports(nodeUrl);
  of.arrange(fake.state);
  const page = await signedIn(browser, fake.url, 'officer-1', { language });
  if (viewport !== undefined) await page.setViewportSize(viewport);
  await page.goto('/imports');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await of.act?.(page, textsOf(language), fake.state);
  await page.waitForTimeout(500);
  return {
    page,
    [Symbol.asyncDispose]: async () => {
      await page.context().close();
      await fake[Symbol.asyncDispose]();
    },
  };
}
