import { plainDate } from '@renkei/kernel';
import { type CastWorker, generateNation, type GenerateOptions } from '../nation/generate-nation.ts';
import type { Planted } from '../nation/notices/file-notices.ts';

export type Generated = {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly planted: Planted;
  readonly workers: readonly CastWorker[];
};

const usual = { residents: 2000, seed: 11, asOf: plainDate('2026-10-31'), baseRate: 0.005 };

/** A nation in memory. */
export function generated(options: Partial<GenerateOptions> = {}): Generated {
  const pieces = new Map<string, Uint8Array[]>();
  const workers: CastWorker[] = [];
  const all = generateNation({ ...usual, ...options, onWorker: (worker) => workers.push(worker) });
  for (;;) {
    const next = all.next();
    if (next.done === true) {
      const files = new Map([...pieces].map(([path, parts]) => [path, Buffer.concat(parts)] as const));
      return { files, planted: next.value, workers };
    }
    const { path, bytes } = next.value;
    pieces.set(path, [...(pieces.get(path) ?? []), bytes]);
  }
}

/** Rows of a register or of the truth, by column name. No cell here holds a comma. */
export function rowsOf({ files }: Generated, path: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = textOf(files, path).trimEnd().split('\n');
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}

/** Text of a file, in the encoding that its bytes are in. */
export function textOf(files: ReadonlyMap<string, Buffer>, path: string): string {
  const bytes = files.get(path) ?? Buffer.alloc(0);
  const utf8 = bytes.toString('utf8');
  return utf8.includes('\uFFFD') ? new TextDecoder('shift_jis').decode(bytes) : utf8;
}

/** Data rows of the notification files: cells, and whether the row is of form 10101. */
export function noticeRows({ files }: Generated): readonly {
  readonly path: string;
  readonly cells: readonly string[];
  readonly acquisition: boolean;
}[] {
  return [...files.keys()]
    .filter((path) => path.startsWith('notifications/'))
    .flatMap((path) => {
      const lines = textOf(files, path).trimEnd().split('\r\n');
      const acquisition = !path.includes('form3');
      return lines.slice(acquisition ? 9 : 1).map((line) => ({ path, cells: line.split(','), acquisition }));
    });
}

/** What stands in a list cell of the truth. */
export function listed(cell: string | undefined): readonly string[] {
  return (cell ?? '').split(';').filter((each) => each !== '');
}
