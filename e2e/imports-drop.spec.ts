import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { firstCaseDirectory } from '@renkei/synthetic';
import type { Page } from 'playwright-core';
import { emptyNodeForAll } from './kit/imports/empty-node.ts';
import { dropOnto } from './kit/drop.ts';
import { importsPage as openPage, press } from './kit/imports/imports-page.ts';
import { rowsOf } from './kit/imports/import-states.ts';
import { textsOf } from './kit/texts.ts';

const t = textsOf('en');
const where = emptyNodeForAll();

const importsPage = async () => openPage(where());

/** The field's own text stands in it. */
const field = (page: Page) => page.getByText(t('imports.send.drop'));

/** A folder as somebody has it: registers, a folder of notifications, and what does not belong there. */
async function folder() {
  const above = await mkdtemp(join(tmpdir(), 'renkei-drop-'));
  const directory = join(above, 'delivery');
  await cp(firstCaseDirectory, directory, { recursive: true });
  await writeFile(join(directory, 'truth.csv'), 'x');
  await writeFile(join(directory, '.DS_Store'), 'x');
  await mkdir(join(directory, 'empty'));
  return { directory, [Symbol.asyncDispose]: async () => rm(above, { recursive: true }) };
}

describe('dropped on the field', () => {
  test('files are taken like chosen ones: the same list, the same names, the same way to send', async () => {
    await using made = await folder();
    const files = ['residents.csv', 'a form.csv', 'report.pdf'].map((name) => join(made.directory, name));
    await writeFile(files[0] ?? '', rowsOf(30, [3]));
    await writeFile(files[1] ?? '', rowsOf(2));
    await writeFile(files[2] ?? '', 'x');
    const listOf = async (page: Page): Promise<string> => {
      await page.getByRole('heading', { name: /^2 files to send/ }).waitFor();
      return page.getByRole('table', { name: t('imports.send.recognised') }).innerText();
    };
    await using chosen = await importsPage();
    await chosen.page.locator('input[type=file]').first().setInputFiles(files);
    await using dropped = await importsPage();
    const { page, state } = dropped;
    await dropOnto(field(page), { files });
    assert.equal(await listOf(page), await listOf(chosen.page));
    await page.getByText(t('imports.left-out.kind')).waitFor();
    await press(page, 'Send 2 files');
    await page.getByText('32 rows read = 31 kept + 1 named').waitFor();
    assert.equal(state.bodies.get('sent-1 residents.csv'), rowsOf(30, [3]));
  });

  test('a folder is opened: registers and what lies in “notifications” are taken, the rest is named', async () => {
    await using open = await importsPage();
    await using made = await folder();
    const [{ page }, { directory }] = [open, made];
    await dropOnto(field(page), { files: [directory] });
    await page.getByRole('heading', { name: /^27 files to send/ }).waitFor();
    await page.getByText('delivery/notifications/2026-10-01-building-002.csv', { exact: true }).waitFor();
    await page.getByText('delivery/cards.csv', { exact: true }).waitFor();
    await page.getByText(t('imports.left-out.truth')).waitFor();
  });

  test('files and a folder together, and more dropped later, are one list; the same again is not twice in it', async () => {
    await using open = await importsPage();
    await using made = await folder();
    const [{ page }, { directory }] = [open, made];
    await dropOnto(field(page), { files: [join(directory, 'cards.csv'), join(directory, 'notifications')] });
    await page.getByRole('heading', { name: /^21 files to send/ }).waitFor();
    await dropOnto(field(page), { files: [join(directory, 'cards.csv'), join(directory, 'stays.csv')] });
    await page.getByRole('heading', { name: /^22 files to send/ }).waitFor();
  });

  test('a text, or a link dragged by mistake, changes nothing, and the page stays', async () => {
    await using open = await importsPage();
    const { page, state } = open;
    const address = page.url();
    const texts = [
      { mimeType: 'text/plain', data: 'x' },
      { mimeType: 'text/uri-list', data: 'http://example.invalid/' },
    ];
    await dropOnto(field(page), { texts });
    await page.waitForTimeout(300);
    assert.equal(page.url(), address);
    assert.equal(await page.getByRole('heading', { name: /to send/ }).count(), 0);
    assert.ok(state.asked.every((what) => what.startsWith('GET')));
  });

  test('beside the field, a file neither takes the page away nor is taken', async () => {
    await using open = await importsPage();
    await using made = await folder();
    const { page } = open;
    const opened: string[] = [];
    page.context().on('page', (other) => void opened.push(other.url()));
    page.on('framenavigated', (frame) => void opened.push(frame.url()));
    const heading = page.getByRole('heading', { level: 1 });
    await dropOnto(heading, { files: [join(made.directory, 'cards.csv')] });
    await page.waitForTimeout(500);
    assert.deepEqual(opened, []);
    assert.ok(await heading.isVisible());
    assert.equal(await page.getByRole('heading', { name: /to send/ }).count(), 0);
  });
});
