import type { Browser, Page } from 'playwright-core';
import { type Language, localeOf } from './texts.ts';

export type Look = { readonly language: Language };

/** A page of somebody who has signed in and chosen the purpose of their desk; the cookie comes from the node itself. */
export async function signedIn(browser: Browser, url: string, account: string, look: Look): Promise<Page> {
  const context = await browser.newContext({
    baseURL: url,
    locale: localeOf(look.language),
    viewport: { width: 1280, height: 900 },
  });
  const headers = { 'x-renkei': '1' };
  const opened = await context.request.post('/api/session', { headers, data: { accountId: account } });
  const { purposes } = (await opened.json()) as { purposes: { id: string }[] };
  await context.request.put('/api/session/purpose', { headers, data: { purpose: purposes[0]?.id } });
  return context.newPage();
}
