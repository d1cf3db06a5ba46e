import { registerFiles } from '@renkei/contract/files';
import { badEvent } from '../bad-event.ts';
import type { ByteStream } from '../bytes/exact-blocks.ts';
import type { FileEvent, KeptEvent, ReadEvent } from '../read-event.ts';
import { newSeenRows } from '../seen-rows.ts';
import { readRegister } from './read-register.ts';

/**
 * Reads a file of coverage. Where rows of one register contradict each other, neither counts: which of them is right cannot
 * be told, and a day too late would turn missing records into findings. So rows are held until the end of the file.
 */
export async function* readCoverage(
  stream: ByteStream,
  file = registerFiles.coverage.file,
): AsyncGenerator<ReadEvent<'coverage'>> {
  const held: KeptEvent<'coverage'>[] = [];
  const contradicted = new Set<string>();
  for await (const event of readRegister('coverage', stream, { file, seen: newSeenRows() })) {
    if (event.kind === 'bad' && event.bad.code === 'row.conflict') contradicted.add(event.bad.found);
    if (event.kind === 'kept') held.push(event);
    else if (event.kind === 'file') yield* settled(held, contradicted, event);
    else yield event;
  }
}

function* settled(
  held: readonly KeptEvent<'coverage'>[],
  contradicted: ReadonlySet<string>,
  end: FileEvent,
): Generator<ReadEvent<'coverage'>> {
  let dropped = 0;
  for (const event of held) {
    const { register } = event.row;
    if (contradicted.has(register)) {
      const { file, line } = event.source;
      dropped += 1;
      yield badEvent({ file, line, column: null, columnName: '' }, 'row.conflict', register);
    } else {
      yield event;
    }
  }
  const { kept, named } = end.counts;
  yield { ...end, counts: { ...end.counts, kept: kept - dropped, named: named + dropped } };
}
