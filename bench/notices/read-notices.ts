// Its own process, so that every reading is cold: reads a directory, checks every row, keeps none, and says what it counted.
import { readDirectory } from '@renkei/intake';

const [directory = ''] = process.argv.slice(2);
const named: Record<string, number> = {};
let kept = 0;
for await (const event of readDirectory(directory)) {
  if (event.kind === 'kept' && event.register !== 'coverage') kept += 1;
  else if (event.kind === 'bad') named[event.bad.code] = (named[event.bad.code] ?? 0) + 1;
}
const { user, system } = process.cpuUsage();
process.stdout.write(JSON.stringify({ kept, named, cpuSeconds: (user + system) / 1e6 }));
