import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { emptyNodeForAll } from './kit/imports/empty-node.ts';
import { exampleImport, runningImport } from './kit/imports/example-imports.ts';
import type { FakeState } from './kit/imports/fake-imports.ts';
import { importsPage as openPage, press } from './kit/imports/imports-page.ts';
import { chooseFiles, csv, rowsOf } from './kit/imports/import-states.ts';
import { tabTo } from './kit/keyboard.ts';
import { textsOf } from './kit/texts.ts';

const t = textsOf('en');
const where = emptyNodeForAll();

const importsPage = async (arrange?: (state: FakeState) => void) => openPage(where(), arrange);

describe('sending files', () => {
  test('with keys alone: choose, look, send, stored, and the import stands open with what is new', async () => {
    await using open = await importsPage();
    const { page, state } = open;
    await tabTo(page, { role: 'button', name: t('imports.send.choose-files') });
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
    await chooser.setFiles([csv('residents.csv', rowsOf(30, [3])), csv('a form.csv', rowsOf(2))]);
    await page.getByRole('heading', { name: /^2 files to send/ }).waitFor();
    await tabTo(page, { role: 'button', name: 'Send 2 files' });
    await page.keyboard.press('Enter');
    await page.getByText(t('imports.stage.done'), { exact: true }).waitFor();
    await page.getByText('32 rows read = 31 kept + 1 named').waitFor();
    await page.getByRole('link', { name: t('imports.news-to-queue') }).waitFor();
    assert.deepEqual(
      state.asked.filter((what) => !what.startsWith('GET')),
      [
        'POST /api/imports',
        'PUT /api/imports/sent-1/files/residents.csv',
        'PUT /api/imports/sent-1/files/notifications/a%20form.csv',
        'POST /api/imports/sent-1/store',
      ],
    );
  });

  test('what is not recognised is named with what to do, before anything leaves', async () => {
    await using open = await importsPage();
    const { page, state } = open;
    await chooseFiles(page, csv('report.pdf', 'x'), csv('truth.csv', 'x'), csv('stays.11月.csv', 'x'));
    await page.getByText(t('imports.left-out.kind')).waitFor();
    await page.getByText(t('imports.left-out.truth')).waitFor();
    await page.getByText(t('imports.left-out.label')).waitFor();
    assert.equal(await page.getByRole('button', { name: /^Send \d/ }).count(), 0);
    assert.ok(state.asked.every((what) => what.startsWith('GET')));
  });

  test('goes on while somebody looks at another screen, and is found when they come back', async () => {
    await using open = await importsPage((state) => void (state.holdAfter = 20));
    const { page, state } = open;
    await chooseFiles(page, csv('residents.csv', rowsOf(40)));
    await press(page, 'Send 1 file');
    await page.getByRole('progressbar').first().waitFor();
    await page
      .getByRole('link', { name: t('screen.findings') })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: t('screen.findings') }).waitFor();
    await page
      .getByRole('link', { name: t('screen.imports') })
      .first()
      .click();
    await page.getByRole('heading', { name: t('imports.sending.title') }).waitFor();
    state.holdAfter = null;
    await page.getByText(t('imports.stage.done'), { exact: true }).waitFor();
  });

  test('the page does not let go silently while files are on their way', async () => {
    await using open = await importsPage((state) => void (state.holdAfter = 20));
    const { page } = open;
    await chooseFiles(page, csv('residents.csv', rowsOf(40)));
    await press(page, 'Send 1 file');
    await page.getByRole('progressbar').first().waitFor();
    const asked = new Promise<string>((resolve) => {
      page.on('dialog', (dialog) => {
        resolve(dialog.type());
        void dialog.accept();
      });
    });
    await page.close({ runBeforeUnload: true });
    assert.equal(await asked, 'beforeunload');
  });

  test('cancelled midway: nothing stands, nothing is stored, and the field is there again', async () => {
    await using open = await importsPage((state) => void (state.holdAfter = 20));
    const { page, state } = open;
    await chooseFiles(page, csv('residents.csv', rowsOf(40)));
    await press(page, 'Send 1 file');
    await page.getByRole('progressbar').first().waitFor();
    await press(page, t('imports.cancel'));
    await page.getByText(t('imports.stage-said.cancelled')).first().waitFor();
    await page.getByRole('button', { name: t('imports.send.choose-files') }).waitFor();
    assert.equal(state.imports[0]?.stage, 'cancelled');
    assert.ok(!state.asked.some((what) => what.endsWith('/store')));
  });

  test('a node that goes away: what is kept and when it is tried again is said, and then it goes on', async () => {
    await using open = await importsPage();
    const { page, state } = open;
    await page.getByText(t('imports.empty')).waitFor();
    state.unreachable = true;
    await chooseFiles(page, csv('residents.csv', rowsOf(40)));
    await press(page, 'Send 1 file');
    await page.getByText(t('imports.sending.away'), { exact: true }).waitFor();
    state.unreachable = false;
    await press(page, t('imports.sending.try-now'));
    await page.getByText(t('imports.stage.done'), { exact: true }).waitFor();
  });

  test('after the window was closed the import is stopped, says where, and goes on with the same files only', async () => {
    await using open = await importsPage((state) => void (state.holdAfter = 200));
    const { page, state } = open;
    await chooseFiles(page, csv('cards.csv', 'a,b\n1,2\n'), csv('residents.csv', rowsOf(400)));
    await press(page, 'Send 2 files');
    while (state.imports[0]?.files.find(({ file }) => file === 'cards.csv')?.state !== 'read')
      await page.waitForTimeout(50);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    state.holdAfter = null;
    await page.getByText(/^residents\.csv stopped at row [\d,]+\.$/).waitFor();
    await press(page, t('imports.send-again'));
    state.asked.length = 0;
    // The same file as before: saved before the import began.
    const [first] = state.imports;
    if (first !== undefined) first.startedAt = new Date(Date.now() + 60_000).toISOString();
    await page.reload();
    await press(page, t('imports.send-again'));
    await chooseFiles(page, csv('cards.csv', 'a,b\n1,2\n'), csv('residents.csv', rowsOf(400)));
    await page.getByText(t('imports.send.arrived-before')).waitFor();
    await press(page, 'Send 1 file');
    await page.getByText(t('imports.stage.done'), { exact: true }).waitFor();
    assert.deepEqual(
      state.asked.filter((what) => !what.startsWith('GET')),
      [
        'POST /api/imports/sent-1/resume',
        'PUT /api/imports/sent-1/files/residents.csv',
        'POST /api/imports/sent-1/store',
      ],
    );
  });

  test('progress is spoken once a stage, not with every number', async () => {
    await using open = await importsPage((state) => void (state.stepMs = null));
    const { page, state } = open;
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => {
        const text = document.querySelector('output.sr-only:not([aria-busy] *)')?.textContent ?? '';
        if (text !== '' && said.at(-1) !== text) said.push(text);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await chooseFiles(page, csv('residents.csv', rowsOf(4000)));
    await press(page, 'Send 1 file');
    await page.getByText(t('imports.doing.storing')).waitFor();
    for (const done of [1000, 2000, 3000]) {
      Object.assign(state.imports[0] ?? {}, { progress: { done, total: 4000 } });
      await page.getByText(`${done.toLocaleString('en-US')} of 4,000 rows.`).waitFor();
    }
    Object.assign(state.imports[0] ?? {}, { stage: 'done', finishedAt: new Date().toISOString() });
    await page.getByText(t('imports.stage-said.done')).first().waitFor();
    const said = await page.evaluate(() => Reflect.get(window, 'said') as string[]);
    assert.ok(said.length <= 5, said.join(' | '));
    assert.equal(new Set(said).size, said.length, said.join(' | '));
  });
});

describe('rows to correct', () => {
  test('are saved under a name that leads back, corrected, sent, and then counted as corrected', async () => {
    await using open = await importsPage();
    const { page } = open;
    await chooseFiles(page, csv('residents.csv', rowsOf(14, [2, 5])));
    await press(page, 'Send 1 file');
    await page.getByText('0 of 2 named rows were corrected by later files.').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page, 'Save the rows to correct of residents.csv'),
    ]);
    assert.equal(download.suggestedFilename(), 'residents.to-correct.csv');
    const text = await readFile(await download.path(), 'utf8');
    assert.equal(text, 'resident_id,name,renkei_row\nR-2,BAD,residents.csv#4\nR-5,BAD,residents.csv#7\n');
    await chooseFiles(page, csv('residents.to-correct.csv', text.replace('R-2,BAD', 'R-2,good')));
    await press(page, 'Send 1 file');
    await page.getByText('This import corrected 1 row named earlier.').waitFor();
    await page.getByText('1 of 2 named rows were corrected by later files.').waitFor();
    const table = page.getByRole('table', { name: t('imports.bad-rows') }).last();
    const corrected = table.getByText(t('imports.cured'), { exact: true });
    await corrected.waitFor();
    assert.equal(await corrected.count(), 1);
  });

  test('that cannot be had save nothing that looks like rows; why is said', async () => {
    await using open = await importsPage((state) => {
      state.imports = [exampleImport()];
      state.refusals.set('GET /api/imports/example/to-correct/residents.csv', [
        { status: 404, code: 'import.not-found' },
      ]);
    });
    const { page } = open;
    let downloads = 0;
    page.on('download', () => (downloads += 1));
    await press(page, 'Save the rows to correct of residents.csv');
    await page.getByText(t('problem.import.not-found')).waitFor();
    assert.equal(downloads, 0);
  });
});

describe('an import that stopped midway', () => {
  test('never says that every row was kept: nobody knows yet', async () => {
    await using open = await importsPage(
      (state) => void (state.imports = [runningImport({ stage: 'stopped', badRows: 0 })]),
    );
    await open.page.getByText(t('imports.stopped'), { exact: true }).waitFor();
    assert.equal(await open.page.getByText(t('imports.bad-rows-none')).count(), 0);
    assert.equal(await open.page.getByText(t('imports.blanked-none')).count(), 0);
  });
});

describe('what somebody else does meanwhile', () => {
  test('a cancel that comes too late says so and shows how it stands', async () => {
    await using open = await importsPage((state) => void (state.imports = [runningImport()]));
    const { page, state } = open;
    await page.getByText(t('imports.doing.storing')).waitFor();
    state.refusals.set('POST /api/imports/running/cancel', [{ status: 409, code: 'import.too-late' }]);
    await press(page, t('imports.cancel'));
    await page.getByText(t('problem.import.too-late')).first().waitFor();
    await page.getByText('Reference number: R-5QK2-81').waitFor();
  });

  test('a poll that does not come through keeps what is shown and goes on by itself', async () => {
    await using open = await importsPage((state) => void (state.imports = [runningImport()]));
    const { page, state } = open;
    await page.getByText(t('imports.doing.storing')).waitFor();
    state.unreachable = true;
    await page.getByText(t('imports.looked-again')).waitFor();
    state.unreachable = false;
    Object.assign(state.imports[0] ?? {}, { progress: { done: 9999, total: 22_544 } });
    await page.getByText('9,999 of 22,544 rows.').waitFor();
    assert.equal(await page.getByText(t('imports.looked-again')).count(), 0);
  });

  test('a cell that says it is markup stays text', async () => {
    await using open = await importsPage((state) => {
      state.imports = [exampleImport({ badRows: 1, files: [] })];
      const file = '<img src=x onerror=alert(1)>.csv';
      state.imports[0]?.files.push({ ...exampleImport().files[0], file } as never);
      state.rows.set('example', [
        {
          position: 1,
          file,
          line: 2,
          column: 1,
          columnName: '<b>x</b>',
          code: 'cell.missing',
          found: '<script>',
          expected: { ja: '', en: '' },
          cure: { ja: '', en: '' },
          cured: false,
        },
      ]);
    });
    await open.page.getByText('<script>', { exact: true }).first().waitFor();
    assert.equal(await open.page.locator('img, main script').count(), 0);
  });
});
