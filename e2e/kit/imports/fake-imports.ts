import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { BadRowOnWire, FileOnWire, ImportOnWire } from './imports-http.ts';
import { exampleBadRow, exampleFile, notStored } from './example-imports.ts';

/** What a test sees of the fake and may change while it runs. */
export type FakeState = {
  /** Newest first. */
  imports: ImportOnWire[];
  /** Named rows of an import by position; without an entry, examples. */
  readonly rows: Map<string, BadRowOnWire[]>;
  /** The next answers to `METHOD /path` are these problems, in turn. */
  readonly refusals: Map<string, { status: number; code: string }[]>;
  /** Nothing of the imports answers: the connection is cut. */
  unreachable: boolean;
  /** Bodies of files are read only so far (bytes) until this is lifted. */
  holdAfter: number | null;
  /** How long storing and asking take; null: they stay where they are. */
  stepMs: number | null;
  /** Answers come so much later. */
  delayMs: number;
  /** `METHOD /path`, in order, of what was asked. */
  readonly asked: string[];
  /** Sent bodies by import and path. */
  readonly bodies: Map<string, string>;
};

/**
 * The HTTP of imports as it is agreed, in memory, in front of a real node that answers everything else. It reads CSV as
 * loosely as a test needs: a row with BAD in it is named, a row with `renkei_row` answers the one it names.
 */
export async function fakeImports(nodeUrl: string) {
  const state: FakeState = {
    imports: [],
    rows: new Map(),
    refusals: new Map(),
    unreachable: false,
    holdAfter: null,
    stepMs: 300,
    delayMs: 0,
    asked: [],
    bodies: new Map(),
  };
  const server = createServer((incoming, answer) => {
    const path = incoming.url ?? '/';
    if (!path.startsWith('/api/imports')) return forward(nodeUrl, incoming, answer);
    return void answerImports(state, incoming, answer).catch(() => answer.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    state,
    [Symbol.asyncDispose]: async (): Promise<void> => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function forward(nodeUrl: string, incoming: IncomingMessage, answer: ServerResponse): void {
  const { method, headers } = incoming;
  const onward = request(new URL(incoming.url ?? '/', nodeUrl), { ...(method && { method }), headers });
  onward.on('response', (from) => {
    answer.writeHead(from.statusCode ?? 502, from.headers);
    from.pipe(answer);
  });
  onward.on('error', () => answer.destroy());
  incoming.pipe(onward);
}

async function answerImports(
  state: FakeState,
  incoming: IncomingMessage,
  answer: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://fake');
  const what = `${incoming.method ?? ''} ${pathname}`;
  state.asked.push(what);
  if (state.unreachable) return void incoming.socket.destroy();
  await pause(state.delayMs);
  const refusal = state.refusals.get(what)?.shift();
  if (refusal !== undefined) {
    incoming.resume();
    return problem(answer, refusal.status, refusal.code);
  }
  if (incoming.method !== 'GET' && incoming.headers['x-renkei'] !== '1')
    return problem(answer, 403, 'request.from-elsewhere');
  const [id, verb, ...rest] = pathname.split('/').slice(3).map(decodeURIComponent);
  if (id === undefined) return overall(state, incoming, answer, searchParams);
  const of = state.imports.find((each) => each.id === id);
  if (of === undefined) return problem(answer, 404, 'import.not-found');
  switch (verb) {
    case undefined:
      return json(answer, 200, of);
    case 'files':
      return receive(state, { of, path: rest.join('/') }, incoming, answer);
    case 'store':
    case 'cancel':
    case 'resume':
      return step(state, of, verb, answer);
    case 'bad-rows':
      return badRows(state, of, searchParams, answer);
    case 'blanked':
      return blanked(of, searchParams, answer);
    case 'to-correct':
      return toCorrect(state, of, rest.join('/'), answer);
    default:
      return problem(answer, 404, 'record.not-found');
  }
}

function overall(
  state: FakeState,
  incoming: IncomingMessage,
  answer: ServerResponse,
  query: URLSearchParams,
): void {
  if (incoming.method === 'POST') {
    const fresh: ImportOnWire = {
      id: `sent-${state.imports.length + 1}`,
      startedAt: new Date().toISOString(),
      finishedAt: null,
      asOf: '2026-10-31',
      origin: 'page',
      stage: 'receiving',
      progress: { done: 0, total: null },
      files: [],
      badRows: 0,
      blankedCells: 0,
      detection: null,
    };
    state.imports.unshift(fresh);
    state.rows.set(fresh.id, []);
    return json(answer, 201, fresh);
  }
  const before = query.get('before');
  const from = before === null ? 0 : state.imports.findIndex(({ id }) => id === before) + 1;
  return json(answer, 200, {
    imports: state.imports.slice(from, from + 20),
    more: state.imports.length > from + 20,
    coverage:
      state.imports.length === 0
        ? []
        : [
            { register: 'residents', completeUntil: '2026-10-31' },
            { register: 'stays', completeUntil: '2026-10-15' },
          ],
  });
}

async function receive(
  state: FakeState,
  { of, path }: { readonly of: ImportOnWire; readonly path: string },
  incoming: IncomingMessage,
  answer: ServerResponse,
): Promise<void> {
  const file = exampleFile(path, { state: 'receiving', read: 0, kept: 0, ...notStored });
  of.files = [...of.files.filter((each) => each.file !== path), file];
  let body = '';
  try {
    for await (const chunk of incoming) {
      body += String(chunk);
      file.read = Math.max(0, body.split('\n').length - 2);
      await held(state, incoming, body.length);
    }
  } catch {
    file.state = 'part';
    // The node finds out that nobody sends any more.
    if (of.stage === 'receiving') of.stage = 'stopped';
    return;
  }
  state.bodies.set(`${of.id} ${path}`, body);
  readRows(state, of, file, body);
  json(answer, 200, file);
}

/** Waits while the test holds bodies; a sender that has gone meanwhile broke off. */
async function held(state: FakeState, incoming: IncomingMessage, length: number): Promise<void> {
  while (state.holdAfter !== null && length >= state.holdAfter) {
    if (incoming.socket.destroyed) throw new Error('the sender has gone');
    await pause(20);
  }
}

function readRows(state: FakeState, of: ImportOnWire, file: FileOnWire, body: string): void {
  const [head = '', ...rows] = body.split(/\r?\n/u).filter((line) => line !== '');
  const own = (state.rows.get(of.id) ?? []).filter((row) => row.file !== file.file);
  rows.forEach((row, at) => {
    if (row.includes('BAD')) {
      own.push({ ...exampleBadRow(1), file: file.file, line: at + 2, found: 'BAD', cured: false });
    } else if (head.endsWith('renkei_row')) {
      file.cured += Number(cure(state, row.split(',').at(-1) ?? ''));
    }
  });
  state.rows.set(
    of.id,
    own.map((row, at) => ({ ...row, position: at + 1 })),
  );
  const named = rows.filter((row) => row.includes('BAD')).length;
  Object.assign(file, {
    state: 'read',
    read: rows.length,
    named,
    kept: rows.length - named,
    toCorrect: named > 0,
  });
  of.badRows = own.length;
}

/** True where a row that was named bears this reference, `residents.csv#3`. */
function cure(state: FakeState, reference: string): boolean {
  for (const of of state.imports) {
    const row = state.rows
      .get(of.id)
      ?.find((each) => `${each.file}#${each.line}` === reference && !each.cured);
    if (row === undefined) continue;
    row.cured = true;
    for (const file of of.files.filter((each) => each.file === row.file)) file.curedLater += 1;
    return true;
  }
  return false;
}

function step(
  state: FakeState,
  of: ImportOnWire,
  verb: 'store' | 'cancel' | 'resume',
  answer: ServerResponse,
): void {
  const isPart = of.files.some((file) => file.state === 'part' || file.state === 'receiving');
  if (verb === 'cancel') {
    if (!['receiving', 'stopped', 'storing'].includes(of.stage))
      return problem(answer, 409, 'import.too-late');
    Object.assign(of, { stage: 'cancelled', files: [], badRows: 0, blankedCells: 0 });
    return json(answer, 200, of);
  }
  if (verb === 'resume' && of.stage !== 'stopped') return problem(answer, 409, 'import.too-late');
  if (verb === 'store' && isPart) return problem(answer, 409, 'import.files-missing');
  if (verb === 'resume' && (isPart || of.files.length === 0)) of.stage = 'receiving';
  else void goThrough(state, of);
  return json(answer, 202, of);
}

async function goThrough(state: FakeState, of: ImportOnWire): Promise<void> {
  const rows = of.files.reduce((sum, file) => sum + file.kept, 0);
  Object.assign(of, { stage: 'storing', progress: { done: 0, total: rows } });
  if (state.stepMs === null) return;
  await pause(state.stepMs);
  if (of.stage !== 'storing') return;
  of.stage = 'asking';
  for (const file of of.files) Object.assign(file, { added: file.kept, corrected: 0, known: 0 });
  await pause(state.stepMs);
  const counts = { notifications: rows, findings: 1, nothing: rows - 1, onHold: 0, cannotSay: [] };
  const detection = { ...counts, news: { written: 1, reopened: 0, closed: 0 } };
  Object.assign(of, { stage: 'done', finishedAt: new Date().toISOString(), detection });
}

function badRows(state: FakeState, of: ImportOnWire, query: URLSearchParams, answer: ServerResponse): void {
  const [from, limit] = [Number(query.get('from') ?? 1), Number(query.get('limit') ?? 200)];
  const kept = state.rows.get(of.id);
  const rows =
    kept?.slice(from - 1, from - 1 + limit) ??
    Array.from({ length: Math.max(0, Math.min(limit, of.badRows - from + 1)) }, (_, at) =>
      exampleBadRow(from + at),
    );
  json(answer, 200, { total: of.badRows, rows });
}

function blanked(of: ImportOnWire, query: URLSearchParams, answer: ServerResponse): void {
  const from = Number(query.get('from') ?? 1);
  const cells = Array.from({ length: Math.max(0, Math.min(200, of.blankedCells - from + 1)) }, (_, at) => ({
    position: from + at,
    file: of.files.at(-1)?.file ?? '',
    line: from + at + 8,
    column: 61,
    columnName: '個人番号',
  }));
  json(answer, 200, { total: of.blankedCells, cells });
}

function toCorrect(state: FakeState, of: ImportOnWire, path: string, answer: ServerResponse): void {
  const lines = (state.bodies.get(`${of.id} ${path}`) ?? 'a,b').split('\n');
  const named = (state.rows.get(of.id) ?? []).filter((row) => row.file === path);
  const text = [
    `${lines[0] ?? ''},renkei_row`,
    ...named.map(({ line }) => `${lines[line - 1] ?? ''},${path}#${line}`),
  ].join('\n');
  answer.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' }).end(`${text}\n`);
}

function json(answer: ServerResponse, status: number, body: unknown): void {
  answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function problem(answer: ServerResponse, status: number, code: string): void {
  const body = { type: 'about:blank', title: code, status, code, reference: 'R-5QK2-81' };
  answer.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify(body));
}
