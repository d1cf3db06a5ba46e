import { type Clock, plainDate } from '@renkei/kernel';
import type { Hono } from 'hono';
import { Client } from 'pg';
import { nodeApp, nodeWork } from '../app.ts';
import { runImports } from '../features/records/run-imports.ts';
import { demoOffices, type Office } from '../platform/session/demo-offices.ts';
import { openLog } from '../platform/log.ts';
import { testDatabase, type TestDatabase } from '../platform/test-kit/index.ts';

export const testDay = plainDate('2026-10-31');

/** A clock that a test sets forward; the civil day is that of the first case. */
export function steppingClock(): Clock & { forward(minutes: number): void } {
  let now = Date.UTC(2026, 9, 31, 1, 0, 0);
  return {
    now: () => new Date(now),
    today: () => testDay,
    forward: (minutes) => void (now += minutes * 60_000),
  };
}

export type Caller = {
  readonly cookie: string;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  send(method: string, path: string, body?: unknown): Promise<Answer>;
  /** A file as it is, as bytes. */
  put(path: string, bytes: string | Uint8Array | ReadableStream): Promise<Answer>;
};
export type Answer = {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  json<T>(): T;
};

/** A node over a database of its own, without pages; callers go through the same HTTP as a browser. */
export async function testNode(office: Office = demoOffices.immigration) {
  const database = await testDatabase();
  const clock = steppingClock();
  const app = nodeApp({ database, clock, log: openLog('silent'), office });
  return {
    database,
    office,
    clock,
    app,
    work: nodeWork({ database, clock }),
    /** The serving process's own work on imports, until it is stopped. */
    runImports: () =>
      runImports({
        app: database.app,
        log: openLog('silent'),
        work: { ...nodeWork({ database, clock }), clock, office: office.id },
      }),
    /** All text of a table, past row security: for assertions only. */
    everythingIn: async (table: string) => {
      const client = new Client(database.connectAs('superuser'));
      await client.connect();
      try {
        const { rows } = await client.query<{ text: string }>(
          `SELECT coalesce(string_agg(t::text, ' '), '') AS text FROM ${table} t`,
        );
        return rows[0]?.text ?? '';
      } finally {
        await client.end();
      }
    },
    signIn: (account: string, purpose?: string) => signIn(app, account, purpose),
    [Symbol.asyncDispose]: async (): Promise<void> => database.dispose(),
  };
}

export type TestNode = Awaited<ReturnType<typeof testNode>> & { readonly database: TestDatabase };

async function signIn(app: Hono, account: string, purpose = 'notification-check'): Promise<Caller> {
  const opened = await app.request('/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-renkei': '1' },
    body: JSON.stringify({ accountId: account }),
  });
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  const caller: Caller = {
    cookie,
    get: (path, headers = {}) => answerOf(app.request(path, { headers: { ...headers, cookie } })),
    put: (path, bytes) =>
      answerOf(
        app.request(path, {
          method: 'PUT',
          headers: { cookie, 'content-type': 'application/octet-stream', 'x-renkei': '1' },
          body: typeof bytes === 'string' || bytes instanceof ReadableStream ? bytes : new Uint8Array(bytes),
          ...(bytes instanceof ReadableStream ? { duplex: 'half' } : {}),
        }),
      ),
    send: (method, path, body) =>
      answerOf(
        app.request(path, {
          method,
          headers: { cookie, 'content-type': 'application/json', 'x-renkei': '1' },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
      ),
  };
  if (purpose !== '') await caller.send('PUT', '/api/session/purpose', { purpose });
  return caller;
}

async function answerOf(response: Response | Promise<Response>): Promise<Answer> {
  const given = await response;
  const text = await given.text();
  return { status: given.status, text, headers: given.headers, json: <T>() => JSON.parse(text) as T };
}
