// Writes the committed files anew: `node packages/synthetic/src/first-case/write-first-case.ts`
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { firstCaseFiles } from './first-case.ts';

const packageFolder = new URL('../../', import.meta.url);

rmSync(new URL('first-case/', packageFolder), { recursive: true, force: true });
mkdirSync(new URL('first-case/notifications/', packageFolder), { recursive: true });
for (const [path, bytes] of firstCaseFiles()) writeFileSync(new URL(path, packageFolder), bytes);
