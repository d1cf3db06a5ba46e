import assert from 'node:assert/strict';
import { createConnection } from 'node:net';
import { createServer } from 'node:http';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import type { ImportView } from '@renkei/contract';
import { firstCaseDirectory } from '@renkei/synthetic';
import { withClient } from '../../platform/database/with-client.ts';
import { filesIn, stateOf } from '../../test/import-cases.ts';
import { type Caller, testNode, type TestNode } from '../../test/test-node.ts';

test('a number 個人番号 in an upload that breaks off in the middle is nowhere in the database nor on disk', async () => {
  await using node = await testNode();
  const officer = await node.signIn('officer-1');
  const planted = String(Math.floor(Math.random() * 9e11) + 1e11);
  const listener = getRequestListener(node.app.fetch);
  const server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  try {
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const id = (await officer.send('POST', '/api/imports', { files: 1 })).json<ImportView>().id;
    const [[, notices] = ['', Buffer.alloc(0)]] = [...(await filesIn(firstCaseDirectory))].filter(([file]) =>
      file.startsWith('notifications/'),
    );
    const lines = notices.toString('latin1').split('\r\n');
    const row = (lines[9] ?? '').replace(/^([^,]*,[^,]*),[^,]*/, `$1,${planted}`);
    const body = [...lines.slice(0, 9), ...Array.from({ length: 4000 }, () => row), `x,y,${planted}`].join(
      '\r\n',
    );
    const socket = createConnection(port, '127.0.0.1');
    const path = `/api/imports/${id}/files/notifications/a.csv`;
    socket.write(
      `PUT ${path} HTTP/1.1\r\nhost: localhost:${port}\r\ncookie: ${officer.cookie}\r\nx-renkei: 1\r\n` +
        `content-type: application/octet-stream\r\ncontent-length: ${body.length * 2}\r\n\r\n`,
    );
    socket.write(Buffer.from(body, 'latin1'));
    await staged(node);
    socket.destroy();
    const view = await untilStopped(officer, id);
    assert.deepEqual([view.stage, view.files.map(({ state }) => state)], ['stopped', ['part']]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  const folder = await withClient(node.database.connectAs('superuser'), async (client) => {
    await client.query('CHECKPOINT');
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    return rows[0]?.data_directory ?? '';
  });
  const rows = (await stateOf(node.database))['blanked'] ?? [];
  assert.ok(rows.length > 1000, 'the number was in what was read');
  for (const file of await readdir(folder, { recursive: true })) {
    const path = join(folder, file);
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile() !== true) continue;
    assert.ok(!(await readFile(path).catch(() => Buffer.alloc(0))).includes(planted), file);
  }
});

async function staged(node: TestNode): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (((await stateOf(node.database))['blanked'] ?? []).length > 1000) return;
    await wait(50);
  }
  throw new Error('nothing was staged');
}

async function untilStopped(officer: Caller, id: string): Promise<ImportView> {
  for (let tries = 0; tries < 100; tries += 1) {
    const view = (await officer.get(`/api/imports/${id}`)).json<ImportView>();
    if (view.stage === 'stopped') return view;
    await wait(50);
  }
  throw new Error('the import does not stop');
}
