// Its own process, so that its memory is the reading's alone: a notification file of which one line has so many MiB.
import { newSeenRows, readNotices } from '@renkei/intake';
import { cp932 } from './cp932.ts';
import { noticeRow } from './notice-row.ts';
import { headOf } from './write-notices.ts';

const MIB = 1024 * 1024;
const [mebibytes = '0'] = process.argv.slice(2);

async function* file(): AsyncGenerator<Uint8Array> {
  yield cp932(`${headOf(0)}${noticeRow(0)}\r\n10101,`);
  const piece = Buffer.alloc(MIB, 'x');
  for (let count = 0; count < Number(mebibytes); count += 1) yield piece;
  yield cp932(`\r\n${noticeRow(1)}\r\n`);
}

const named: Record<string, number> = {};
let kept = 0;
for await (const event of readNotices('notifications/long.csv', file(), newSeenRows())) {
  if (event.kind === 'kept') kept += 1;
  else if (event.kind === 'bad') named[event.bad.code] = (named[event.bad.code] ?? 0) + 1;
}
process.stdout.write(JSON.stringify({ kept, named }));
