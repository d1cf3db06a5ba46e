import type { Browser, Page } from 'playwright-core';
import { signedIn } from '../sign-in.ts';
import { fakeImports, type FakeState } from './fake-imports.ts';

type Where = { readonly browser: Browser; readonly nodeUrl: string };

/** The page of imports in front of a fake that stands as `arrange` says. */
export async function importsPage(
  { browser, nodeUrl }: Where,
  arrange: (state: FakeState) => void = () => undefined,
) {
  const fake = await fakeImports(nodeUrl);
  arrange(fake.state);
  const page = await signedIn(browser, fake.url, 'officer-1', { language: 'en' });
  await page.goto('/imports');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return {
    page,
    state: fake.state,
    [Symbol.asyncDispose]: async () => {
      await page.context().close();
      await fake[Symbol.asyncDispose]();
    },
  };
}

export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
}
