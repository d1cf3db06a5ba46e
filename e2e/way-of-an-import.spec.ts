import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { firstCaseDirectory } from '@renkei/synthetic';
import type { Page } from 'playwright-core';
import { openBrowser } from './kit/browser.ts';
import { tabTo } from './kit/keyboard.ts';
import { nodeUnderTest } from './kit/node-under-test.ts';
import { signedIn } from './kit/sign-in.ts';
import { type Language, languages, textsOf } from './kit/texts.ts';

const registers = readdirSync(firstCaseDirectory)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => join(firstCaseDirectory, name));
const notifications = readdirSync(join(firstCaseDirectory, 'notifications')).map((name) =>
  join(firstCaseDirectory, 'notifications', name),
);

/** What the page must say, written out: the catalogue holds it with its plural forms. */
const says = {
  en: {
    named: '0 of 7 named rows were corrected by later files.',
    cures: 'This import corrected 2 rows named earlier.',
    answered: '2 of 7 named rows were corrected by later files.',
    news: (count: number) => `${String(count)} new findings, 0 opened again, 0 ended`,
    nothing: '2 files of rows to correct have corrected no further row.',
  },
  ja: {
    named: '理由を示した7行のうち、0行は後のファイルで直りました。',
    cures: '前に理由を示した2行が、この取り込みで直りました。',
    answered: '理由を示した7行のうち、2行は後のファイルで直りました。',
    news: (count: number) => `新しい確認事項 ${String(count)}件・再確認 0件・終了 0件`,
    nothing: '直す行のファイル2件では、新しく直った行がありません。',
  },
} as const;

/**
 * A stay that two notices need, until the 31st of June; of one more notice the hire day is the 30th of February already.
 * `back`: how the row comes back. What a register of stays held is not repeated: a star stands there.
 */
const spoiltStay = {
  file: 'stays.csv',
  place: /stays\.csv.*(line 3,|3行目)/su,
  good: 'dependent,2023-06-23,2026-06-23,3y,,,,,,2023-06-23\nS-0003',
  bad: 'dependent,2023-06-23,2026-06-31,3y,,,,,,2023-06-23\nS-0003',
  back: { bad: 'dependent,2023-06-23,*,3y', good: 'dependent,2023-06-23,2026-06-23,3y' },
};
const badNotice = {
  file: 'notifications/2026-10-01-building-002.csv',
  place: /building-002\.csv.*(line 13,|13行目)/su,
  back: { bad: '5,08,02,30', good: '5,08,02,28' },
};

for (const language of languages) {
  test(`with keys alone on a real node: send, save the rows to correct, correct them, send them back, and the answers change (${language})`, async () => {
    await using open = await spoiltCaseSent(language);
    const { page, t } = open;
    const before = await newest(page);
    const older = importsOn(page).last();
    await older.getByText(says[language].named).waitFor();
    const table = older.getByRole('table', { name: t('imports.bad-rows') });
    await tabTo(page, { role: 'row' });
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    assert.equal(Number(await table.getAttribute('aria-rowcount')), 8);
    assert.equal(await table.getByText(t('imports.cured'), { exact: true }).count(), 0);
    // The cell is not empty: what stood there is not repeated.
    await table
      .getByRole('row')
      .filter({ hasText: spoiltStay.place })
      .getByText(t('imports.found-withheld'))
      .waitFor();

    const back = await savedToCorrect(page, t);
    await sendBack(page, back.map(corrected));
    await done(page, t, 2);
    await addsUp(page);

    const latest = importsOn(page).first();
    await latest.getByText(says[language].cures).waitFor();
    await older.getByText(says[language].answered).waitFor();
    for (const { place } of [spoiltStay, badNotice]) {
      const row = table.getByRole('row').filter({ hasText: place });
      await row.getByText(t('imports.cured'), { exact: true }).waitFor();
    }
    assert.equal(await table.getByText(t('imports.cured'), { exact: true }).count(), 2);
    for (const { file } of [spoiltStay, badNotice]) {
      assert.equal(await older.getByRole('button', { name: toCorrectOf(t, file), exact: true }).count(), 0);
    }

    // Two notices of the person of that stay: no answer without it, a question with it. The third notice is read at last.
    // Other rules may ask more of the three; what was asked before is asked still.
    const after = await newest(page);
    assert.deepEqual([before.notifications, after.notifications], [295, 296]);
    const more = after.findings - before.findings;
    assert.ok(more >= 2, `${String(more)} more`);
    assert.deepEqual(after.news, { written: more, reopened: 0, closed: 0 });
    await latest.getByText(says[language].news(more)).waitFor();
    const waiting = ({ cannotSay }: Detection): number =>
      cannotSay.find(({ reason, register }) => reason === 'coverage' && register === 'stays')?.count ?? 0;
    assert.ok(waiting(before) - waiting(after) >= 2);
    await latest.getByRole('link', { name: t('imports.news-to-queue') }).press('Enter');
    await page.getByRole('heading', { level: 1, name: t('screen.findings') }).waitFor();
    await page.getByRole('table').waitFor();
  });

  test(`a file to correct that is sent back as it came cures nothing and says so (${language})`, async () => {
    await using open = await spoiltCaseSent(language);
    const { page, t } = open;
    const before = await newest(page);
    const back = await savedToCorrect(page, t);
    await sendBack(page, back);
    await done(page, t, 2);
    await addsUp(page);
    const [latest, older] = [importsOn(page).first(), importsOn(page).last()];
    await latest.getByText(says[language].nothing).waitFor();
    await older.getByText(says[language].named).waitFor();
    const table = page.getByRole('table', { name: t('imports.bad-rows') });
    assert.equal(await table.getByText(t('imports.cured'), { exact: true }).count(), 0);
    for (const { file } of [spoiltStay, badNotice]) {
      await older.getByRole('button', { name: toCorrectOf(t, file), exact: true }).waitFor();
    }
    const after = await newest(page);
    assert.deepEqual({ ...after, news: null }, { ...before, news: null });
    assert.deepEqual(after.news, { written: 0, reopened: 0, closed: 0 });

    // Corrected after all, the same files answer the rows of the first import.
    await sendBack(page, back.map(corrected));
    await done(page, t, 3);
    await importsOn(page).last().getByText(says[language].answered).waitFor();
    assert.ok((await newest(page)).findings >= before.findings + 2);
  });
}

test('where the session has ended, nothing is saved that looks like rows; after signing in again it is', async () => {
  await using node = await nodeUnderTest({ pauses: 0 });
  await using browser = await openBrowser();
  const page = await signedIn(browser, node.url, 'officer-1', { language: 'en' });
  const t = textsOf('en');
  const saved: string[] = [];
  page.on('download', (download) => void saved.push(download.suggestedFilename()));
  await page.goto('/imports');
  const button = page.getByRole('button', { name: toCorrectOf(t, badNotice.file), exact: true });
  await button.waitFor();
  await page.context().clearCookies();
  await button.press('Enter');
  const dialog = page.getByRole('dialog', { name: t('sign-in.again') });
  await dialog.waitFor();
  assert.deepEqual(saved, []);
  await dialog.getByRole('button').first().press('Enter');
  const purpose = page.getByRole('dialog', { name: t('purpose.again') });
  await purpose.getByRole('radio').first().check();
  await Promise.all([
    page.waitForEvent('download'),
    purpose.getByRole('button', { name: t('purpose.submit') }).press('Enter'),
  ]);
  assert.deepEqual(saved, ['2026-10-01-building-002-to-correct.csv']);
});

type Texts = (id: string) => string;
type Sent = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** The first case with the spoilt stay, sent and stored. */
async function spoiltCaseSent(language: Language) {
  const node = await nodeUnderTest({ content: 'empty', pauses: 0 });
  const browser = await openBrowser();
  const page = await signedIn(browser, node.url, 'officer-1', { language });
  const t = textsOf(language);
  await page.goto('/imports');
  await page.getByText(t('imports.empty'), { exact: true }).waitFor();
  const files = [...registers, ...notifications].map((path) => ({
    name: basename(path),
    mimeType: 'text/csv',
    buffer: path.endsWith(spoiltStay.file)
      ? replaced(readFileSync(path), spoiltStay.good, spoiltStay.bad)
      : readFileSync(path),
  }));
  await choose(page, t, files);
  await sendWithKeys(page);
  await done(page, t, 1);
  await addsUp(page);
  return {
    page,
    t,
    [Symbol.asyncDispose]: async () => {
      await browser[Symbol.asyncDispose]();
      await node[Symbol.asyncDispose]();
    },
  };
}

/** The files to correct of both files, saved with a key. */
async function savedToCorrect(page: Page, t: Texts): Promise<readonly Sent[]> {
  const saved: Sent[] = [];
  for (const { file } of [spoiltStay, badNotice]) {
    const button = page.getByRole('button', { name: toCorrectOf(t, file), exact: true });
    const [download] = await Promise.all([page.waitForEvent('download'), button.press('Enter')]);
    const buffer = readFileSync(await download.path());
    saved.push({ name: download.suggestedFilename(), mimeType: 'text/csv', buffer });
  }
  return saved;
}

/** What the office that wrote the row does: it puts the right day into the cell. */
function corrected(file: Sent): Sent {
  const { bad, good } = (file.name.startsWith('stays') ? spoiltStay : badNotice).back;
  return { ...file, buffer: replaced(file.buffer, bad, good) };
}

/** Byte by byte, whatever the encoding; the text must stand there once. */
function replaced(bytes: Buffer, from: string, to: string): Buffer {
  const parts = bytes.toString('latin1').split(from);
  assert.equal(parts.length, 2, `${from} stands ${parts.length - 1} times`);
  return Buffer.from(parts.join(to), 'latin1');
}

async function sendBack(page: Page, files: readonly Sent[]): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([...files]);
  await sendWithKeys(page);
}

/** The imports on the page, newest first. */
const importsOn = (page: Page) =>
  page.locator('section').filter({ has: page.getByRole('button', { name: /^Import of |の取り込み$/ }) });

/** So many imports stand on the page as done. */
async function done(page: Page, t: Texts, imports: number): Promise<void> {
  await page.waitForFunction(
    ([text, count]) =>
      [...document.querySelectorAll('h2 + span')].filter((each) => each.textContent === text).length ===
      count,
    [t('imports.stage.done'), imports] as const,
    { timeout: 120_000 },
  );
}

const toCorrectOf = (t: Texts, file: string): string => t('imports.to-correct-of').replace('{file}', file);

type Detection = {
  readonly notifications: number;
  readonly findings: number;
  readonly cannotSay: readonly {
    readonly reason: string;
    readonly register: string;
    readonly count: number;
  }[];
  readonly news: Record<string, number>;
};

/** What the newest import made of all notifications, as the node says it. */
async function newest(page: Page): Promise<Detection> {
  const answer: unknown = await (await page.request.get('/api/imports')).json();
  const [first] = (answer as { imports: { detection: Detection }[] }).imports;
  assert.ok(first !== undefined);
  return first.detection;
}

async function choose(page: Page, t: Texts, files: readonly Sent[]): Promise<void> {
  await tabTo(page, { role: 'button', name: t('imports.send.choose-files') });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await chooser.setFiles([...files]);
}

async function sendWithKeys(page: Page): Promise<void> {
  await tabTo(page, { role: 'button', name: /^(Send \d+ files?|\d+件を送る)$/ });
  await page.keyboard.press('Enter');
}

/** What the node itself says: every row read is kept or named, every kept one new, corrected or known. */
async function addsUp(page: Page): Promise<void> {
  const answer: unknown = await (await page.request.get('/api/imports')).json();
  const { imports } = answer as { imports: { files: Record<string, number | string>[] }[] };
  for (const file of imports.flatMap(({ files }) => files)) {
    if (file['state'] === 'refused') continue;
    assert.equal(file['read'], Number(file['kept']) + Number(file['named']), String(file['file']));
    const parts = Number(file['added']) + Number(file['corrected']) + Number(file['known']);
    assert.equal(file['kept'], parts, String(file['file']));
  }
}
