import type { CoverageFact, FactSet, Register, Source } from '@renkei/detection';
import { type PlainDate, plainDate } from '@renkei/kernel';
import type { NodeTransaction } from '../access/door.ts';
import { ownJson } from './own-json.ts';

/** One page of records at a time: a register is never held twice. */
const PAGE = 20_000;

type Columns = Readonly<Record<string, number>>;

/** Every record of the office, in all its versions, with the place it was read from. */
export async function loadFacts(transaction: NodeTransaction): Promise<FactSet> {
  const columnsOf = await loadColumns(transaction);
  const load = <R>(register: string, record?: string) =>
    loadRegister<R>(transaction, register, { record, columnsOf });
  return {
    residents: await load('residents'),
    cards: await load('cards'),
    stays: await load('stays', 'stay'),
    applications: await load('stays', 'application'),
    permissions: await load('permissions'),
    designations: await load('designations'),
    affiliations: await load('affiliations'),
    plans: await load('plans'),
    traineeNotices: await load('trainee-notices'),
    ownNotices: await load('own-notices'),
    movements: await load('departures'),
    deaths: await load('deaths'),
    employers: await load('employers'),
    establishments: await load('establishments'),
    licences: await load('licences'),
    guidance: await load('guidance'),
    separations: await load('separations'),
    notifications: await load('notifications'),
    coverage: await loadCoverage(transaction, columnsOf),
    unread: await loadUnread(transaction),
  };
}

type ColumnsOf = (importId: string, file: string) => Columns;

async function loadColumns(transaction: NodeTransaction): Promise<ColumnsOf> {
  const files = await transaction
    .selectFrom('renkei.import_files')
    .select(['import_id', 'file', 'columns'])
    .limit(1_000_000)
    .execute();
  const known = new Map(files.map((row) => [`${row.import_id} ${row.file}`, ownJson<Columns>(row.columns)]));
  return (importId, file) => known.get(`${importId} ${file}`) ?? {};
}

async function loadRegister<R>(
  transaction: NodeTransaction,
  register: string,
  { record, columnsOf }: { record: string | undefined; columnsOf: ColumnsOf },
): Promise<readonly R[]> {
  const records: R[] = [];
  let after = { record_id: '', recorded_on: '0001-01-01' };
  for (;;) {
    const page = await transaction
      .selectFrom('renkei.records')
      .select(['record_id', 'recorded_on', 'body', 'import_id', 'file', 'line'])
      .where('register', '=', register)
      .where(({ eb, refTuple, tuple }) =>
        eb(refTuple('record_id', 'recorded_on'), '>', tuple(after.record_id, after.recorded_on)),
      )
      .orderBy('record_id')
      .orderBy('recorded_on')
      .limit(PAGE)
      .execute();
    for (const row of page) {
      const body = ownJson<{ record?: string }>(row.body);
      if (record !== undefined && body.record !== record) continue;
      const source: Source = { file: row.file, line: row.line, columns: columnsOf(row.import_id, row.file) };
      records.push(ownJson<R>({ ...beforeKinds(register), ...body, source }));
    }
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return records;
    after = { record_id: last.record_id, recorded_on: last.recorded_on };
  }
}

/** Every permission stored before permissions had kinds was one by letter. */
function beforeKinds(register: string): { readonly kind?: 'letter' } {
  return register === 'permissions' ? { kind: 'letter' } : {};
}

async function loadCoverage(
  transaction: NodeTransaction,
  columnsOf: ColumnsOf,
): Promise<readonly CoverageFact[]> {
  const rows = await transaction
    .selectFrom('renkei.coverage')
    .select(['register', 'complete_until', 'import_id', 'file', 'line'])
    .limit(100)
    .execute();
  return rows.map((row) => ({
    register: ownJson<Register>(row.register),
    completeUntil: dayOf(row.complete_until),
    source: { file: row.file, line: row.line, columns: columnsOf(row.import_id, row.file) },
  }));
}

/** Rows of stored imports that could not be read, each with the day on which its register learnt what takes its place. */
async function loadUnread(transaction: NodeTransaction): Promise<FactSet['unread']> {
  const rows = await transaction
    .selectFrom('renkei.unread_rows as u')
    .innerJoin('renkei.imports as i', 'i.id', 'u.import_id')
    .select(['u.register', 'u.resident_id', 'u.record_id', 'u.recorded_on', 'u.cured_on'])
    .distinct()
    .where('i.stage', 'in', ['asking', 'done'])
    .limit(1_000_000)
    .execute();
  return rows.map((row) => ({
    register: ownJson<Register>(row.register),
    residentId: row.resident_id,
    recordId: row.record_id,
    recordedOn: row.recorded_on === null ? null : dayOf(row.recorded_on),
    ...(row.cured_on === null ? {} : { curedOn: dayOf(row.cured_on) }),
  }));
}

/** A day as the database writes it. */
export function dayOf(text: string): PlainDate {
  return plainDate(text);
}
