import { randomUUID } from 'node:crypto';
import type { PlainDate } from '@renkei/kernel';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { refuseEarlierDay } from './import-work.ts';

export type NewImport = {
  readonly startedAt: Date;
  readonly asOf: PlainDate;
  readonly origin: 'page' | 'command' | 'demo';
  /** How many files a page said it would send. */
  readonly files?: number;
  /** Hash of the directory of a command. */
  readonly source?: string;
  /** Who has it in hand; a page has nobody between two files. */
  readonly worker?: string;
};

/** Opens an import in the stage `receiving`; answers its id. Throws `EarlierDay` for a day before that of a stored one. */
export async function beginImport(transaction: NodeTransaction, given: NewImport): Promise<string> {
  await refuseEarlierDay(transaction, given.asOf);
  const id = randomUUID();
  await transaction
    .insertInto('renkei.imports')
    .values({
      id,
      started_at: given.startedAt,
      as_of: given.asOf,
      origin: given.origin,
      stage: 'receiving',
      files_told: given.files ?? null,
      source: given.source ?? null,
      worker: given.worker ?? null,
    })
    .execute();
  return id;
}
