import type { Browser, Page } from 'playwright-core';
import { type Look, signedIn } from './sign-in.ts';

/** A page of the product, as somebody reaches it. */
export type PageUnderTest = {
  readonly name: string;
  readonly open: (browser: Browser, url: string, look: Look) => Promise<Page>;
};

function at(path: string, account = 'officer-1') {
  return async (browser: Browser, url: string, look: Look): Promise<Page> => {
    const page = await signedIn(browser, url, account, look);
    await page.goto(path);
    await settled(page);
    return page;
  };
}

/** Every page there is; a new route is added here. */
export const pages: readonly PageUnderTest[] = [
  {
    name: 'sign-in',
    open: async (browser, url, look) => {
      const page = await signedIn(browser, url, 'officer-1', look);
      await page.context().clearCookies();
      await page.goto('/');
      await settled(page);
      return page;
    },
  },
  {
    name: 'purpose',
    open: async (browser, url, look) => {
      const page = await signedIn(browser, url, 'officer-1', look);
      // A new session of the same account has no purpose yet.
      const headers = { 'x-renkei': '1' };
      await page.request.post('/api/session', { headers, data: { accountId: 'officer-1' } });
      await page.goto('/');
      await settled(page);
      return page;
    },
  },
  { name: 'queue', open: at('/findings') },
  { name: 'queue of pauses', open: at('/findings?view=paused') },
  { name: 'queue that is empty', open: at('/findings?view=ended') },
  { name: 'finding before comparing', open: atFinding('blind') },
  { name: 'finding with all steps', open: atFinding('open') },
  { name: 'finding paused', open: atFinding('paused') },
  { name: 'finding that is not there', open: at('/findings/F-0000-00') },
  { name: 'imports', open: at('/imports') },
  { name: 'rules', open: at('/rules') },
  { name: 'finding that need not be blind', open: atFinding('not-blind') },
  { name: 'my reads', open: at('/my-reads') },
  { name: 'pauses', open: at('/pauses', 'liaison-1') },
  { name: 'protection requests', open: at('/protection', 'protection-1') },
  { name: 'no such page', open: at('/nowhere') },
];

type Row = { readonly reference: string; readonly blind: boolean; readonly state: string };

type Kind = 'blind' | 'open' | 'paused' | 'not-blind';

function atFinding(kind: Kind) {
  return async (browser: Browser, url: string, look: Look): Promise<Page> => {
    const page = await signedIn(browser, url, 'officer-1', look);
    const reference = await referenceOf(page, kind);
    await page.goto(`/findings/${reference}`);
    await settled(page);
    return page;
  };
}

async function referenceOf(page: Page, kind: Kind): Promise<string> {
  const query = kind === 'not-blind' ? '?desk=C' : kind === 'paused' ? '?view=paused' : '?desk=I';
  const { rows } = (await (await page.request.get(`/api/findings${query}`)).json()) as { rows: Row[] };
  const found = rows.find(({ blind, state }) =>
    kind === 'paused' ? state === 'paused' : state !== 'paused' && blind === (kind === 'blind'),
  );
  if (found !== undefined) return found.reference;
  const blind = rows.find((row) => row.blind && row.state !== 'paused');
  if (kind !== 'open' || blind === undefined) throw new Error(`no finding that is ${kind}`);
  const { version } = (await (await page.request.get(`/api/findings/${blind.reference}`)).json()) as {
    version: number;
  };
  await page.request.post(`/api/findings/${blind.reference}/steps`, {
    headers: { 'x-renkei': '1' },
    data: { type: 'identity-answered', answer: 'same-person', version },
  });
  return blind.reference;
}

/** The page has its heading, and nothing is being loaded any more. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** What a reader may have set: each of these is looked at in both languages. */
export const looks = [
  { name: 'light 1280', colorScheme: 'light', forcedColors: 'none', width: 1280 },
  { name: 'light 390', colorScheme: 'light', forcedColors: 'none', width: 390 },
  { name: 'dark 390', colorScheme: 'dark', forcedColors: 'none', width: 390 },
  { name: 'dark 1280', colorScheme: 'dark', forcedColors: 'none', width: 1280 },
  { name: 'forced colours 1280', colorScheme: 'light', forcedColors: 'active', width: 1280 },
  { name: 'forced colours 390', colorScheme: 'light', forcedColors: 'active', width: 390 },
] as const;
