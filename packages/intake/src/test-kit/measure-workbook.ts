// Reads one workbook and says what came of it, how long it took and how much memory: node measure-workbook.ts FILE
import { createReadStream } from 'node:fs';
import { newSeenRows } from '../seen-rows.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';

const [path = ''] = process.argv.slice(2);
const codes: string[] = [];
let [outcome, kept] = ['', 0];
const started = performance.now();
for await (const event of readWorkbook('a.xlsx', createReadStream(path), newSeenRows())) {
  if (event.kind === 'bad') codes.push(event.bad.code);
  else if (event.kind === 'kept') kept += 1;
  else if (event.kind === 'file') outcome = event.outcome;
}
const seconds = (performance.now() - started) / 1000;
const kib = process.resourceUsage().maxRSS;
process.stdout.write(`${JSON.stringify({ codes, outcome, kept, seconds, kib })}\n`);
