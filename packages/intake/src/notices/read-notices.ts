import { badFile } from '../bad-event.ts';
import type { ByteStream } from '../bytes/exact-blocks.ts';
import { notificationBatches } from '../egov/read-notifications.ts';
import { isWorkbook } from '../directory-files.ts';
import { newFileTally, refusedFile } from '../file-tally.ts';
import { isForm3Header } from '../form3/form-3-header.ts';
import { form3Batches } from '../form3/read-form-3.ts';
import { oneByOne, singly } from '../one-by-one.ts';
import type { ReadEvent } from '../read-event.ts';
import type { SeenRows } from '../seen-rows.ts';
import { isPacked } from '../workbook/file-kind.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import { peekLine } from './peek-line.ts';

/**
 * Reads one file of an employer's notices: a workbook by the end of its name, else CSV, whose first line says which form
 * it is, the e-Gov layout 10101 or Form No. 3. Rows of Form No. 3 can be separations: each kept row says its register.
 * `seen` is shared by all notices of a run. Throws where the stream itself fails.
 */
export function readNotices(
  file: string,
  stream: ByteStream,
  seen: SeenRows,
): AsyncGenerator<ReadEvent<'notifications' | 'separations'>> {
  return oneByOne(noticeBatches(file, stream, seen));
}

type NoticeBatches = AsyncGenerator<readonly ReadEvent<'notifications' | 'separations'>[]>;

/** `readNotices`, some events at a time. */
export function noticeBatches(file: string, stream: ByteStream, seen: SeenRows): NoticeBatches {
  return isWorkbook(file) ? singly(readWorkbook(file, stream, seen)) : textBatches(file, stream, seen);
}

async function* textBatches(file: string, stream: ByteStream, seen: SeenRows): NoticeBatches {
  const { line, whole } = await peekLine(stream);
  if (isPacked(line)) {
    const refused = refusedFile(newFileTally(file, 'notifications'), 'ascii');
    yield [badFile(file, 'file.workbook-named-csv'), refused];
    return;
  }
  const read = namesForm3(line) ? form3Batches : notificationBatches;
  yield* read(file, whole, seen);
}

const decoders = [new TextDecoder('utf-8'), new TextDecoder('shift_jis')];

/** Only asked whether known names stand there: whatever is wrong with the line is said by the reader of the form. */
function namesForm3(line: Uint8Array): boolean {
  return decoders.some((decoder) => {
    const text = decoder.decode(line);
    return isForm3Header(text.split(',').map((name) => name.replaceAll('"', '').trim()));
  });
}
