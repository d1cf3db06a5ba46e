import { badFile } from '../bad-event.ts';
import type { ByteStream } from '../bytes/exact-blocks.ts';
import { notificationBatches } from '../egov/read-notifications.ts';
import { newFileTally, refusedFile } from '../file-tally.ts';
import { isForm3Header } from '../form3/form-3-header.ts';
import { form3Batches } from '../form3/read-form-3.ts';
import type { ReadEvent } from '../read-event.ts';
import type { SeenRows } from '../seen-rows.ts';
import { isPacked } from '../workbook/file-kind.ts';
import { peekLine } from './peek-line.ts';

/**
 * Reads one CSV file of an employer's notices, some events at a time. Its first line says which form it is: the e-Gov layout 10101, or Form
 * No. 3. `seen` is shared by all notices of a run. Throws where the stream itself fails.
 */
export async function* noticeBatches(
  file: string,
  stream: ByteStream,
  seen: SeenRows,
): AsyncGenerator<readonly ReadEvent<'notifications' | 'separations'>[]> {
  const { line, whole } = await peekLine(stream);
  if (isPacked(line)) {
    const refused = refusedFile(newFileTally(file, 'notifications'), 'ascii');
    yield [badFile(file, 'file.workbook-named-csv'), refused];
    return;
  }
  const read = namesForm3(line) ? form3Batches : notificationBatches;
  yield* read(file, whole, seen);
}

/** Only asked whether known names stand there: whatever is wrong with the line is said by the reader of the form. */
function namesForm3(line: Uint8Array): boolean {
  return ['utf-8', 'shift_jis'].some((encoding) => {
    const text = new TextDecoder(encoding).decode(line);
    return isForm3Header(text.split(',').map((name) => name.replaceAll('"', '').trim()));
  });
}
