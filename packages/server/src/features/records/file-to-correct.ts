import { REFERENCE_COLUMN, referenceText } from '@renkei/contract/files';
import { encodeText, type Encoding } from '@renkei/intake';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { ownJson } from '../../platform/facts/own-json.ts';

/** A file of the named rows of one file, as received, each with its reference; undefined where none may be repeated. */
export type FileToCorrect = { readonly charset: 'utf-8' | 'windows-31j'; readonly bytes: Uint8Array };

/** Rows of a file to correct; more are better sent again as a whole. */
const MOST_ROWS = 100_000;

/** The rows that a later one has answered are left out. */
export async function fileToCorrect(
  transaction: NodeTransaction,
  importId: string,
  file: string,
): Promise<FileToCorrect | undefined> {
  const source = await transaction
    .selectFrom('renkei.import_files')
    .select(['head', 'encoding'])
    .where('import_id', '=', importId)
    .where('file', '=', file)
    .executeTakeFirst();
  const rows = await transaction
    .selectFrom('renkei.bad_rows')
    .select(['line', 'raw'])
    .where('import_id', '=', importId)
    .where('file', '=', file)
    .where('raw', 'is not', null)
    .where('cured_by', 'is', null)
    .orderBy('line')
    .limit(MOST_ROWS)
    .execute();
  if (source === undefined || source.head === null || rows.length === 0) return undefined;
  const encoding = ownJson<Encoding>(source.encoding);
  const write = (text: string): Uint8Array => encodeText(text, encoding);
  const named = rows.map(({ line, raw }) =>
    withLastCell(raw ?? Buffer.alloc(0), write(referenceText({ file, line }))),
  );
  return {
    charset: encoding === 'cp932' ? 'windows-31j' : 'utf-8',
    bytes: Buffer.concat([withLastCell(source.head, write(REFERENCE_COLUMN)), ...named]),
  };
}

const COMMA = Buffer.from(',');
const LINE_END = Buffer.from('\r\n');

/** The last line of some bytes with one cell more. */
function withLastCell(bytes: Uint8Array, cell: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 0x0a || bytes[end - 1] === 0x0d)) end -= 1;
  return Buffer.concat([bytes.subarray(0, end), COMMA, quoted(cell), LINE_END]);
}

function quoted(cell: Uint8Array): Uint8Array {
  const quote = Buffer.from('"');
  return cell.includes(0x2c) || cell.includes(0x22)
    ? Buffer.concat([
        quote,
        Buffer.from(Buffer.from(cell).toString('latin1').replaceAll('"', '""'), 'latin1'),
        quote,
      ])
    : cell;
}
