import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { firstFailure } from './first-failure.ts';
import { freshModules } from './fresh-modules.ts';

const LAW = 'export const MOST: number = 28;\n';
const TEST = `import { test } from 'node:test';
import { MOST } from './law.ts';
test('at most 28', () => { if (MOST !== 28) throw new Error(\`\${MOST} is not 28\`); });
test('later', async () => { await Promise.resolve(); if (MOST > 29) throw new Error('more than 29'); });
`;

test('a change is seen by tests that were loaded before it, is gone after it, and a broken one does not load', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'renkei-realm-'));
  try {
    const [law, tests] = [join(folder, 'law.ts'), join(folder, 'law.test.ts')];
    await writeFile(law, LAW);
    await writeFile(tests, TEST);
    const modules = freshModules(folder);
    const says = async (text?: string) =>
      (
        await firstFailure(
          await modules.load([tests], text === undefined ? new Map() : new Map([[law, text]])),
        )
      )?.says;
    assert.equal(await says(), undefined);
    assert.equal(await says('export const MOST = 29;'), '29 is not 28');
    assert.equal(await says(), undefined);
    await assert.rejects(says('export const MOST = ;'));
    await assert.rejects(says('export const LEAST = 28;'));
    assert.equal(await says(), undefined);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
