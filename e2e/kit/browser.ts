import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * A real Chromium: the one of RENKEI_CHROMIUM (for example the distribution's /usr/bin/chromium), otherwise the one that
 * comes with `npm ci`, unpacked once a user.
 */
export async function openBrowser(): Promise<Browser & AsyncDisposable> {
  const executablePath = process.env['RENKEI_CHROMIUM'] ?? (await unpackedChromium());
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  return Object.assign(browser, { [Symbol.asyncDispose]: async () => browser.close() });
}

async function unpackedChromium(): Promise<string> {
  const folder = join(tmpdir(), `renkei-chromium-153-${userInfo().uid}`);
  if (existsSync(join(folder, 'chromium'))) return join(folder, 'chromium');
  const fresh = await mkdtemp(join(tmpdir(), 'renkei-chromium-'));
  // The package unpacks into the temporary folder of the system, which another user may have filled already.
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = fresh;
  const { default: packed } = await import('@sparticuz/chromium');
  await packed.executablePath();
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  await rename(fresh, folder).catch(async () => rm(fresh, { recursive: true, force: true }));
  return join(folder, 'chromium');
}
