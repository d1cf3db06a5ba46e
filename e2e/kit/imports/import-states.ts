import type { Page } from 'playwright-core';
import type { FakeState } from './fake-imports.ts';
import { exampleFile, exampleImport, notStored, runningImport } from './example-imports.ts';

type Texts = (id: string) => string;

/** A state of the page of imports: how the node must stand, and what somebody does on the page to see it. */
export type ImportStateUnderTest = {
  readonly name: string;
  readonly arrange: (state: FakeState) => void;
  readonly act?: (page: Page, t: Texts, state: FakeState) => Promise<void>;
};

type SentFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

export function csv(name: string, text: string): SentFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

export function rowsOf(count: number, bad: readonly number[] = []): string {
  const rows = Array.from({ length: count }, (_, at) => `R-${at},${bad.includes(at) ? 'BAD' : 'good'}`);
  return `resident_id,name\n${rows.join('\n')}\n`;
}

/** Chooses files as the file dialogue of the browser hands them over. */
export async function chooseFiles(page: Page, ...files: readonly SentFile[]): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([...files]);
}

async function sendAll(page: Page, count: number, files: readonly SentFile[]): Promise<void> {
  await chooseFiles(page, ...files);
  await page.getByRole('button', { name: new RegExp(`^(Send ${count} files?|${count}件を送る)$`) }).click();
}

const two = [csv('residents.csv', rowsOf(2000)), csv('stays.csv', rowsOf(20))];

/** Every state there is; the pictures and the checks of accessibility go through all of them. */
export const importStates: readonly ImportStateUnderTest[] = [
  { name: 'nothing has arrived', arrange: () => undefined },
  {
    name: 'which files',
    arrange: () => undefined,
    act: async (page, t) => page.getByText(t('imports.which.title')).click(),
  },
  {
    name: 'chosen',
    arrange: (state) => void (state.imports = [exampleImport()]),
    act: async (page) =>
      chooseFiles(
        page,
        ...two,
        csv('雇入れ 11月 架空みほん食堂株式会社 仮名支店.csv', 'x'.repeat(4_000_000)),
        csv('report.pdf', 'x'),
        csv('truth.csv', 'x'),
        csv('residents.11月.csv', 'x'),
      ),
  },
  {
    name: 'sending',
    arrange: (state) => void (state.holdAfter = 5),
    act: async (page) => {
      await sendAll(page, 3, [...two, csv('a form.csv', 'x'.repeat(3_000_000))]);
      await page.getByRole('progressbar').first().waitFor();
    },
  },
  {
    name: 'away',
    arrange: () => undefined,
    act: async (page, t, state) => {
      await page.getByText(t('imports.empty')).waitFor();
      state.unreachable = true;
      await sendAll(page, 2, two);
      await page.getByText(t('imports.sending.away'), { exact: true }).waitFor();
    },
  },
  {
    name: 'held',
    arrange: (state) =>
      void state.refusals.set('PUT /api/imports/sent-1/files/stays.csv', [
        { status: 422, code: 'file.name-unknown' },
      ]),
    act: async (page, t) => {
      await sendAll(page, 2, two);
      await page.getByRole('button', { name: t('imports.sending.again') }).waitFor();
    },
  },
  { name: 'storing', arrange: (state) => void (state.imports = [runningImport()]) },
  {
    name: 'storing for long',
    arrange: (state) =>
      void (state.imports = [runningImport({ startedAt: '2026-11-24T01:00:00.000Z' }), exampleImport()]),
  },
  {
    name: 'asking',
    arrange: (state) =>
      void (state.imports = [runningImport({ stage: 'asking', progress: { done: 0, total: null } })]),
  },
  { name: 'stopped midway', arrange: (state) => void (state.imports = [stoppedImport()]) },
  {
    name: 'goes on with the files',
    arrange: (state) => void (state.imports = [stoppedImport()]),
    act: async (page, t) => {
      await page.getByRole('button', { name: t('imports.send-again') }).click();
      await chooseFiles(page, ...two);
    },
  },
  {
    name: 'stopped with every file',
    arrange: (state) => void (state.imports = [runningImport({ stage: 'stopped', origin: 'command' })]),
  },
  { name: 'done', arrange: (state) => void (state.imports = [exampleImport(), olderImport('before')]) },
  {
    name: 'places of blanked cells',
    arrange: (state) => void (state.imports = [exampleImport({ blankedCells: 300 })]),
    act: async (page, t) => page.getByText(t('imports.blanked-places')).click(),
  },
  {
    name: 'a hundred thousand named rows',
    arrange: (state) => void (state.imports = [exampleImport({ badRows: 100_000 })]),
  },
  {
    name: 'cancelled',
    arrange: (state) =>
      void (state.imports = [
        exampleImport({ stage: 'cancelled', files: [], badRows: 0, blankedCells: 0, detection: null }),
        olderImport('before'),
      ]),
  },
  {
    name: 'too late to cancel',
    arrange: (state) => {
      state.imports = [runningImport()];
      state.refusals.set('POST /api/imports/running/cancel', [{ status: 409, code: 'import.too-late' }]);
    },
    act: async (page, t) => {
      await page.getByRole('button', { name: t('imports.cancel') }).click();
      await page.getByText(t('problem.import.too-late')).first().waitFor();
    },
  },
  {
    name: 'fault of the node',
    arrange: (state) => void state.refusals.set('GET /api/imports', [{ status: 500, code: 'node.failed' }]),
    act: async (page, t) => page.getByText(t('problem.node.failed')).waitFor(),
  },
  {
    name: 'node away',
    arrange: (state) => void (state.unreachable = true),
    act: async (page, t) => page.getByText(t('problem.network.unreachable')).waitFor(),
  },
];

function stoppedImport() {
  return runningImport({
    id: 'halfway',
    stage: 'stopped',
    // Later than the files that are chosen in it: none of them looks as if it had been corrected since.
    startedAt: new Date(Date.now() + 3_600_000).toISOString(),
    files: [
      exampleFile('residents.csv', { state: 'part', read: 12_400, kept: 12_400, ...notStored }),
      exampleFile('stays.csv', notStored),
    ],
    badRows: 0,
  });
}

function olderImport(id: string) {
  const seen = { seenBefore: true, added: 0, corrected: 0, known: 1200 };
  return exampleImport({
    id,
    startedAt: '2026-11-20T01:20:00.000Z',
    origin: 'command',
    files: [exampleFile('residents.csv', seen), exampleFile('stays.csv', seen)],
    badRows: 0,
    blankedCells: 0,
  });
}
