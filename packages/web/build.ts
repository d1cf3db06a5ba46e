import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = fileURLToPath(new URL('.', import.meta.url));
const packages = join(web, '..');
const dist = join(web, 'dist');
const nodeModules = join(packages, '..', 'node_modules');

/** Whose sources end up in the bundle. */
const bundled = ['web/src', 'contract/src', 'casework/src', 'kernel/src', 'law/src'];
const single = ['web/index.html', 'web/vite.config.ts', 'web/package.json'];
const KEEP_MS = 24 * 3_600_000;

type Options = { readonly log: (line: string) => void };

/**
 * The folder with the built pages, built first where sources, configuration or the versions of what is bundled changed
 * since. Each state of the sources has a folder of its own name, so that two processes may build at once and a running
 * node keeps its files.
 */
export async function ensureWebBundle({ log }: Options): Promise<string> {
  const target = join(dist, await hashOfSources());
  if (existsSync(join(target, 'index.html'))) return target;
  const started = performance.now();
  log('building the pages …');
  const temporary = join(dist, `.building-${process.pid}-${randomUUID()}`);
  try {
    await bundleInto(temporary);
    await moveIntoPlace(temporary, target);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  await removeOld(target);
  log(`built the pages in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return target;
}

/** Vite is loaded only where something is to be built: a later start should not wait for it. */
async function bundleInto(outDir: string): Promise<void> {
  const { build } = await import('vite');
  await build({
    configFile: join(web, 'vite.config.ts'),
    root: web,
    mode: 'production',
    build: { outDir, emptyOutDir: false },
  });
}

/** Somebody else may have finished the same bundle just now: theirs is as good. */
async function moveIntoPlace(temporary: string, target: string): Promise<void> {
  try {
    await rename(temporary, target);
  } catch (fault) {
    if (!existsSync(join(target, 'index.html'))) throw fault;
  }
}

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256');
  const folders = await Promise.all(bundled.map((folder) => filesUnder(join(packages, folder))));
  const files = [...folders.flat(), ...single.map((file) => join(packages, file))];
  const contents = await Promise.all(files.map((file) => readFile(file)));
  files.forEach((file, at) => {
    hash.update(`${relative(packages, file)}\0${contents[at]?.length ?? 0}\0`).update(contents[at] ?? '');
  });
  hash.update(JSON.stringify(await versionsOfDependencies()));
  return hash.digest('hex').slice(0, 16);
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.(test|spec)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function versionsOfDependencies(): Promise<readonly string[]> {
  const own: unknown = JSON.parse(await readFile(join(web, 'package.json'), 'utf8'));
  const names = Object.keys(recordAt(own, 'dependencies')).filter((name) => !name.startsWith('@renkei/'));
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(nodeModules, name, 'package.json'), 'utf8').catch(() => '{}');
      return `${name}@${String(recordOf(JSON.parse(text))['version'])}`;
    }),
  );
}

function recordAt(value: unknown, key: string): Record<string, unknown> {
  return recordOf(recordOf(value)[key]);
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Bundles of other states go after a day: a node that still runs may serve one until then. */
async function removeOld(current: string): Promise<void> {
  await mkdir(dist, { recursive: true });
  for (const name of await readdir(dist)) {
    const folder = join(dist, name);
    const old = await stat(folder).then(
      ({ mtimeMs }) => Date.now() - mtimeMs > KEEP_MS,
      () => false,
    );
    if (old && folder !== current) await rm(folder, { recursive: true, force: true });
  }
}
