import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { firstCaseDirectory } from '@renkei/synthetic';

const renkei = new URL('../bin/renkei.mjs', import.meta.url).pathname;

type Started = { readonly child: ChildProcess; readonly url: string; readonly ended: Promise<number | null> };

function launch(...args: readonly string[]): {
  child: ChildProcess;
  said: Promise<string>;
  ended: Promise<number | null>;
} {
  const child = spawn(process.execPath, [renkei, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const said = new Promise<string>((resolve) => {
    let text = '';
    child.stderr?.on('data', (chunk) => {
      text += String(chunk);
      if (/http:\/\/localhost:\d+/.test(text)) resolve(text);
    });
    child.stderr?.on('end', () => resolve(text));
  });
  return { child, said, ended };
}

async function startDemo(data: string): Promise<Started> {
  const { child, said, ended } = launch('demo', '--port', '0', '--data', data);
  const url = /http:\/\/localhost:\d+/.exec(await said)?.[0];
  assert.ok(url !== undefined, await said);
  return { child, url, ended };
}

/** Of the node's answers what this test looks at. */
type Answer = {
  readonly rows: readonly { readonly reference: string }[];
  readonly version: number;
  readonly kind: string;
  readonly identity: { readonly answer: string };
};

/** An officer with a purpose, over HTTP. */
async function officerAt(url: string) {
  const headers: Record<string, string> = { 'x-renkei': '1', 'content-type': 'application/json' };
  const opened = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers,
    body: '{"accountId":"officer-1"}',
  });
  headers['cookie'] = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  await fetch(`${url}/api/session/purpose`, {
    method: 'PUT',
    headers,
    body: '{"purpose":"notification-check"}',
  });
  return async (path: string, body?: unknown): Promise<Answer> => {
    const method = body === undefined ? 'GET' : 'POST';
    const answer = await fetch(`${url}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return (await answer.json()) as Answer;
  };
}

test('a node: a second one on its folder is refused, an import attaches, a killed one has lost nothing it answered', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'renkei-node-'));
  const data = join(folder, 'data');
  try {
    const first = await startDemo(data);

    const second = launch('demo', '--port', '0', '--data', data);
    assert.match(await second.said, /Another process already serves this node/);
    assert.equal(await second.ended, 1);

    const config = join(folder, 'renkei.yaml');
    await writeFile(
      config,
      `mode: demo\ndataDir: ${data}\ndatabase: renkei_immigration\nport: 0\ndemoDay: '2026-10-31'\n`,
    );
    const beside = launch('import', firstCaseDirectory, '--config', config);
    assert.equal(await beside.ended, 0);

    const officer = await officerAt(first.url);
    const { rows } = await officer('/api/findings?view=unassigned');
    const reference = rows[0]?.reference ?? '';
    const { version } = await officer(`/api/findings/${reference}`);
    const step = { type: 'identity-answered', answer: 'same-person', version };
    assert.equal((await officer(`/api/findings/${reference}/steps`, step)).kind, 'open');
    first.child.kill('SIGKILL');
    await first.ended;

    const again = await startDemo(data);
    const after = await (await officerAt(again.url))(`/api/findings/${reference}`);
    assert.equal(after.identity.answer, 'same-person');
    again.child.kill('SIGINT');
    assert.equal(await again.ended, 0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test(
  'a node whose port is taken says so and ends, and leaves nothing behind',
  { timeout: 60_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'renkei-node-'));
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { child, said, ended } = launch('demo', '--port', String(port), '--data', join(folder, 'data'));
    try {
      assert.match(await said, /Port \d+ cannot be opened/);
      assert.equal(await ended, 1);
    } finally {
      child.kill('SIGKILL');
      server.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
);
