// Pictures of the page of imports in every state, both languages and sizes:
// `node scripts/pictures.ts [--look light|dark|forced] FOLDER [part of a name …]`.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startTestCluster, TEST_CLUSTER_VARIABLE } from '@renkei/server/test-kit';
import { openBrowser } from '../e2e/kit/browser.ts';
import { importStates } from '../e2e/kit/imports/import-states.ts';
import { openState } from '../e2e/kit/imports/open-state.ts';
import { nodeUnderTest } from '../e2e/kit/node-under-test.ts';
import { languages } from '../e2e/kit/texts.ts';

const sizes = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
] as const;

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const;
type Look = keyof typeof looks;

type Wanted = { readonly folder: string; readonly parts: readonly string[]; readonly look: Look };

async function take({ folder, parts, look }: Wanted): Promise<void> {
  await using node = await nodeUnderTest({ pauses: 0 });
  await using browser = await openBrowser();
  const states = importStates.filter(
    ({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)),
  );
  for (const state of states) {
    for (const language of languages) {
      for (const viewport of sizes) {
        await using open = await openState({ browser, nodeUrl: node.url, language, viewport }, state);
        await open.page.emulateMedia(looks[look]);
        const after = look === 'light' ? '' : `-${look}`;
        const name = `${state.name.replaceAll(' ', '-')}-${language}-${viewport.width}${after}.png`;
        await open.page.screenshot({ path: join(folder, name), fullPage: true });
        process.stdout.write(`${name}\n`);
      }
    }
  }
}

function lookNamed(name: string): Look | undefined {
  return name === 'light' || name === 'dark' || name === 'forced' ? name : undefined;
}

const { values, positionals } = parseArgs({
  options: { look: { type: 'string', default: 'light' } },
  allowPositionals: true,
});
const [folder, ...parts] = positionals;
const look = lookNamed(values.look);
if (folder === undefined || look === undefined) {
  process.stderr.write('say into which folder; a look is light, dark or forced\n');
  process.exitCode = 1;
} else {
  await mkdir(folder, { recursive: true });
  const { cluster, stop } = await startTestCluster();
  process.env[TEST_CLUSTER_VARIABLE] = JSON.stringify(cluster);
  process.env['TMPDIR'] = cluster.scratch;
  try {
    await take({ folder, parts, look });
  } finally {
    await stop();
  }
}
