import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { emptyNodeForAll } from './kit/imports/empty-node.ts';
import { exampleImport } from './kit/imports/example-imports.ts';
import type { FakeState } from './kit/imports/fake-imports.ts';
import { importsPage as openPage, press } from './kit/imports/imports-page.ts';
import { textsOf } from './kit/texts.ts';

const t = textsOf('en');
const where = emptyNodeForAll();

const importsPage = async (arrange?: (state: FakeState) => void) => openPage(where(), arrange);

describe('a hundred thousand named rows', () => {
  const many = (state: FakeState): void => void (state.imports = [exampleImport({ badRows: 100_000 })]);

  test('say how many they are and which one each is; only those in sight are in the page', async () => {
    await using open = await importsPage(many);
    const table = open.page.getByRole('table', { name: t('imports.bad-rows') });
    await table.getByText('line 2, column 4: birth_date').waitFor();
    assert.equal(await table.getAttribute('aria-rowcount'), '100001');
    assert.ok((await table.getByRole('row').count()) < 60);
    assert.equal(await table.getByRole('row').nth(1).getAttribute('aria-rowindex'), '2');
  });

  test('are gone through with arrows, Page, Home and End, and the focus is never lost', async () => {
    await using open = await importsPage(many);
    const { page } = open;
    const table = page.getByRole('table', { name: t('imports.bad-rows') });
    await table.getByText('line 2, column 4: birth_date').waitFor();
    const focused = async (): Promise<number> =>
      page.evaluate(() => Number(document.activeElement?.getAttribute('aria-rowindex')));
    const reach = async (key: string, test: (index: number) => boolean): Promise<void> => {
      await page.keyboard.press(key);
      for (let tries = 0; tries < 40 && !test(await focused()); tries += 1) await page.waitForTimeout(50);
      assert.ok(test(await focused()), `${key}: ${await focused()}`);
    };
    await table.getByRole('row').nth(1).focus();
    await reach('ArrowDown', (index) => index === 3);
    await reach('PageDown', (index) => index > 5);
    await reach('End', (index) => index === 50_001);
    await table.getByText('line 50001, column 4: birth_date').waitFor();
    await reach('ArrowUp', (index) => index === 50_000);
    await reach('Home', (index) => index === 2);
    await page.mouse.move(600, 600);
    await table.evaluate((element) => element.scrollTo(0, 900_000));
    await page.waitForTimeout(300);
    assert.equal(await focused(), 2);
    await reach('ArrowDown', (index) => index === 3);
  });

  test('scroll without the page standing still: half of all frames within a tenth of a second, few pages asked for', async () => {
    await using open = await importsPage(many);
    const { page, state } = open;
    const table = page.getByRole('table', { name: t('imports.bad-rows') });
    await table.getByText('line 2, column 4: birth_date').waitFor();
    state.asked.length = 0;
    const usual = await table.evaluate(async (element) => {
      const frames: number[] = [];
      let last = performance.now();
      for (let step = 0; step < 90; step += 1) {
        element.scrollBy(0, 2400);
        await new Promise(requestAnimationFrame);
        const now = performance.now();
        frames.push(now - last);
        last = now;
      }
      return frames.sort((one, other) => one - other)[45] ?? Infinity;
    });
    await table
      .getByText(/^line \d{4}, column 4/)
      .first()
      .waitFor();
    assert.ok(usual < 100, `${usual.toFixed(0)} ms`);
    const pages = state.asked.filter((what) => what.includes('/bad-rows')).length;
    assert.ok(pages <= 6, `${pages} pages`);
  });

  test('beyond fifty thousand stand in parts that keep their count', async () => {
    await using open = await importsPage(many);
    const { page } = open;
    await page.getByLabel(t('imports.part')).selectOption({ label: '50,001 to 100,000' });
    const table = page.getByRole('table', { name: t('imports.bad-rows') });
    await table.getByText('line 50002, column 4: birth_date').waitFor();
    assert.equal(await table.getByRole('row').nth(1).getAttribute('aria-rowindex'), '50002');
  });

  test('of one file can be picked out, and why a whole file was not kept is one press away', async () => {
    await using open = await importsPage(
      (state) => void (state.imports = [exampleImport({ badRows: 1200 })]),
    );
    const { page } = open;
    await press(page, t('imports.refused-why'));
    await page.getByText('This file has 1.').waitFor();
    const table = page.getByRole('table', { name: t('imports.bad-rows') });
    await table.getByText(t('imports.place-file')).waitFor();
    assert.equal(await table.getAttribute('aria-rowcount'), '2');
  });

  test('of one file are asked for alone, page by page; no page of the others is looked through', async () => {
    await using open = await importsPage(many);
    const { page, state } = open;
    const table = page.getByRole('table', { name: t('imports.bad-rows') });
    await table.getByText('line 2, column 4: birth_date').waitFor();
    state.asked.length = 0;
    await page.getByLabel(t('imports.filter-file')).selectOption('residents.csv');
    await page.getByText(/^This file has 79,?999\.$/).waitFor();
    assert.equal(await table.getAttribute('aria-rowcount'), '80000');
    await table.getByRole('row').nth(1).focus();
    await page.keyboard.press('End');
    await table.getByText('line 70002, column 4: birth_date').waitFor();
    const asked = state.asked.filter((what) => what.includes('/bad-rows'));
    assert.ok(
      asked.every((what) => what.endsWith('&file=residents.csv')),
      asked.join(' '),
    );
    assert.ok(asked.length <= 3, asked.join(' '));
  });

  test('fill the screen of a telephone: three cards and more at once, with a margin to scroll the page by', async () => {
    await using open = await importsPage(many);
    const { page } = open;
    await page.setViewportSize({ width: 390, height: 844 });
    const table = page.getByRole('table', { name: t('imports.bad-rows') });
    await table.getByText('line 2, column 4: birth_date').waitFor();
    await table.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const box = await table.boundingBox();
    assert.ok(
      box !== null && box.height >= 700 && box.y > 0 && box.y + box.height < 844,
      JSON.stringify(box),
    );
    const whole = await table.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return [...element.querySelectorAll('tbody tr')].filter((row) => {
        const place = row.getBoundingClientRect();
        return place.top >= top && place.bottom <= bottom;
      }).length;
    });
    assert.ok(whole >= 3, `${whole} cards`);
  });

  test('are printed as a stated first part', async () => {
    await using open = await importsPage(many);
    const { page } = open;
    await page.getByText('line 2, column 4: birth_date').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await page
      .getByText('Printed here: the first 100 of 100,000. The files of the rows to correct hold all of them.')
      .waitFor();
    assert.equal(await page.getByRole('button', { name: t('imports.send.choose-files') }).isVisible(), false);
  });
});
