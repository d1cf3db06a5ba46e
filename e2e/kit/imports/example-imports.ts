import type { BadRowOnWire, FileOnWire, ImportOnWire } from './imports-http.ts';

const employerFile = 'notifications/雇入れ 11月 架空みほん食堂株式会社 仮名支店.csv';

export function exampleFile(file: string, change: Partial<FileOnWire> = {}): FileOnWire {
  const register = file.startsWith('notifications/') ? 'notifications' : (file.split('.')[0] ?? file);
  const rows = { read: 1200, kept: 1200, named: 0, blanked: 0, cured: 0, curedLater: 0 };
  const stored = { added: 1100, corrected: 40, known: 60, seenBefore: false, toCorrect: false };
  return { file, register, state: 'read', ...rows, ...stored, ...change };
}

export const notStored = { added: null, corrected: null, known: null };

/** An import that is done, with named rows, a refused file, rows answered later and something new. */
export function exampleImport(change: Partial<ImportOnWire> = {}): ImportOnWire {
  const residents = { read: 21_344, kept: 21_330, named: 14, added: 20_000, corrected: 30, known: 1300 };
  const employer = { read: 300, kept: 297, named: 3, blanked: 2, added: 297, corrected: 0, known: 0 };
  return {
    id: 'example',
    startedAt: '2026-11-24T01:20:00.000Z',
    finishedAt: '2026-11-24T01:21:30.000Z',
    asOf: '2026-10-31',
    origin: 'page',
    stage: 'done',
    progress: { done: 0, total: null },
    files: [
      exampleFile('residents.csv', { ...residents, curedLater: 12, toCorrect: true }),
      exampleFile('stays.2026-11.csv', { cured: 3 }),
      exampleFile('permissions.csv', { state: 'refused', read: 0, kept: 0, ...notStored }),
      exampleFile(employerFile, { ...employer, toCorrect: true }),
    ],
    badRows: 18,
    blankedCells: 2,
    detection: {
      notifications: 297,
      findings: 41,
      nothing: 201,
      onHold: 10,
      cannotSay: [
        { reason: 'coverage', register: 'stays', count: 38 },
        { reason: 'which-person', register: 'residents', count: 7 },
      ],
      news: { written: 5, reopened: 1, closed: 2 },
    },
    ...change,
  };
}

/** An import on its way. */
export function runningImport(change: Partial<ImportOnWire> = {}): ImportOnWire {
  return exampleImport({
    id: 'running',
    startedAt: new Date().toISOString(),
    finishedAt: null,
    stage: 'storing',
    progress: { done: 8400, total: 22_544 },
    files: [
      exampleFile('residents.csv', { read: 21_344, kept: 21_330, named: 14, ...notStored }),
      exampleFile('stays.2026-11.csv', notStored),
    ],
    badRows: 14,
    blankedCells: 0,
    detection: null,
    ...change,
  });
}

/**
 * The named row at this position from 1, by file as the node orders them: a fifth of an employer's file, then a file as a
 * whole, then a register. Every fifth is answered.
 */
export function exampleBadRow(position: number, total: number): BadRowOnWire {
  const base = { position, cured: position % 5 === 0 };
  const ofEmployer = Math.floor(total / 5);
  if (position === ofEmployer + 1) {
    return {
      ...base,
      file: 'permissions.csv',
      line: 0,
      column: null,
      columnName: '',
      code: 'header.column-missing',
      found: 'valid_from',
      expected: { ja: '書式にあるすべての列', en: 'every column of the format' },
      cure: {
        ja: '台帳を書き出す設定に、足りない列を加えて、もう一度送ってください。',
        en: 'Add the missing column to what the register writes out, and send the file again.',
      },
    };
  }
  return {
    ...base,
    file: position <= ofEmployer ? employerFile : 'residents.csv',
    line: position + 1,
    column: 4,
    columnName: 'birth_date',
    code: 'date.not-a-day',
    found: position % 3 === 0 ? '' : `1990-02-3${position % 10}`,
    expected: {
      ja: '暦にある日（年-月-日、例 1990-02-28）',
      en: 'a day of the calendar (year-month-day, as 1990-02-28)',
    },
    cure: {
      ja: '原本で日付を確かめ、直した行をもう一度送ってください。',
      en: 'Check the day against the original record and send the corrected row again.',
    },
  };
}
