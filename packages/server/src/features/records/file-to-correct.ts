import { correctionFileName } from '@renkei/contract/files';
import type { Encoding, WrittenCorrection } from '@renkei/intake';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { ownJson } from '../../platform/facts/own-json.ts';
import type { ImportDependencies } from './import-work.ts';

/** The named rows of one file as they are given back, each with its reference, in the encoding of the file. */
export type FileToCorrect = {
  readonly charset: 'utf-8' | 'windows-31j';
  readonly bytes: Uint8Array;
  readonly rows: number;
};

/** Rows of a file to correct; of more, the first are given, and the rest when these are corrected. */
const MOST_ROWS = 100_000;

/** Undefined where there is no row that may be repeated and that nothing has answered yet. */
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
    .select('raw')
    .where('import_id', '=', importId)
    .where('file', '=', file)
    .where('raw', 'is not', null)
    .where('cured_by', 'is', null)
    .orderBy('line')
    .limit(MOST_ROWS)
    .execute();
  if (source === undefined || source.head === null || rows.length === 0) return undefined;
  const charset = ownJson<Encoding>(source.encoding) === 'cp932' ? 'windows-31j' : 'utf-8';
  return {
    charset,
    bytes: Buffer.concat([source.head, ...rows.flatMap(({ raw }) => raw ?? [])]),
    rows: rows.length,
  };
}

/** Hands every file to correct of an import to `put`, one after the other, under the name by which it is read again. */
export async function writeFilesToCorrect(
  { door, office }: Pick<ImportDependencies, 'door' | 'office'>,
  importId: string,
  put: (file: string, bytes: Uint8Array) => Promise<void>,
): Promise<readonly WrittenCorrection[]> {
  const files = await door.enterAsSystem(office, 'imports.export', (transaction) =>
    transaction
      .selectFrom('renkei.bad_rows')
      .select('file')
      .distinct()
      .where('import_id', '=', importId)
      .where('raw', 'is not', null)
      .where('cured_by', 'is', null)
      .orderBy('file')
      .limit(100_000)
      .execute(),
  );
  const written: WrittenCorrection[] = [];
  for (const { file } of files) {
    const found = await door.enterAsSystem(office, 'imports.export', (transaction) =>
      fileToCorrect(transaction, importId, file),
    );
    if (found === undefined) continue;
    await put(correctionFileName(file), found.bytes);
    written.push({ file: correctionFileName(file), rows: found.rows });
  }
  return written;
}
