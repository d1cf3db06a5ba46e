import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Bench } from './bench.ts';

/** npm run bench -- NAME [--rows N] [--json FILE]: one flat object of named figures. */
const benches: Readonly<Record<string, () => Promise<{ bench: Bench }>>> = {
  detect: () => import('./detect.ts'),
  findings: () => import('./findings.ts'),
  generate: () => import('./generate.ts'),
  import: () => import('./import.ts'),
  install: () => import('./install.ts'),
  link: () => import('./link.ts'),
  start: () => import('./start.ts'),
};

const options = { json: { type: 'string' }, rows: { type: 'string' } } as const;
const { positionals, values } = parseArgs({ options, allowPositionals: true });
const [name = ''] = positionals;
const load = Object.hasOwn(benches, name) ? benches[name] : undefined;

if (load === undefined) {
  process.stderr.write(`npm run bench -- ${Object.keys(benches).join(' | ')} [--rows N] [--json FILE]\n`);
  process.exitCode = 2;
} else {
  const { bench } = await load();
  const figures = await bench(values.rows === undefined ? {} : { rows: Number(values.rows) });
  for (const [figure, value] of Object.entries(figures)) process.stdout.write(`${figure}\t${value}\n`);
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(figures, null, 2)}\n`);
}
