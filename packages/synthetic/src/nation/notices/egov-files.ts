import { type Day, textOf } from '../calendar.ts';
import type { Draw } from '../draw.ts';
import type { Establishment } from '../employers/establishment.ts';
import { encodeCp932 } from '../files/cp932.ts';
import type { FilePiece, TextFiles } from '../files/text-files.ts';
import { headLines, type RowWriting, rowCells } from './form-10101.ts';
import type { Place } from './form-3.ts';
import type { Notice } from './notice.ts';

const HEAD_LINES = 9;
/** Share of an employer's own files that are sent a second time under another ＦＤ通番. */
const SENT_AGAIN = 0.03;

type OwnFile = {
  readonly rows: string[];
  readonly filer: Establishment;
  readonly created: Day;
  readonly serial: string;
};
export type Resent = { readonly file: string; readonly rows: number };

/** Acquisition files, form 10101: consultants file for many employers together, larger employers for themselves. */
export class EgovFiles {
  readonly #files: TextFiles;
  readonly #today: Day;
  readonly #offices: readonly Establishment[];
  readonly #lines = new Map<string, number>();
  #own = new Map<string, OwnFile>();

  constructor(files: TextFiles, today: Day, offices: readonly Establishment[]) {
    this.#files = files;
    this.#today = today;
    this.#offices = offices;
  }

  hire(notice: Notice, writing: RowWriting, spoil = (cells: string[]): string[] => cells): Place | undefined {
    if (notice.createdOn > this.#today) return undefined;
    const line = `${spoil([...rowCells(notice, writing)]).join(',')}\r\n`;
    const { consultant } = notice.at.habit;
    return consultant === undefined
      ? this.#appendOwn(notice, line)
      : this.#appendShared(notice, consultant, line);
  }

  #appendShared({ createdOn, serial }: Notice, consultant: number, row: string): Place {
    const file = `notifications/${textOf(createdOn)}-consultant-${consultant + 1}-${serial}.csv`;
    const office = this.#offices[consultant];
    if (office === undefined) throw new Error(`no consultant ${consultant}`);
    const before = this.#lines.get(file);
    if (before === undefined) {
      this.#files.begin(file, encodeCp932);
      this.#files.append(file, headLines(office, `架空社労士${consultant + 1}`, createdOn, serial));
    }
    const line = (before ?? HEAD_LINES) + 1;
    this.#lines.set(file, line);
    this.#files.append(file, row);
    return { file, line };
  }

  #appendOwn({ at, createdOn, serial }: Notice, row: string): Place {
    const filer = at.headOffice ?? at;
    const file = `notifications/${textOf(createdOn)}-${filer.number}-${serial}.csv`;
    const own = this.#own.get(file) ?? { rows: [], filer, created: createdOn, serial };
    own.rows.push(row);
    this.#own.set(file, own);
    return { file, line: HEAD_LINES + own.rows.length };
  }

  /** The employers' own files of a block, whole; some of them twice. Empties them. */
  *takeOwn(draw: Draw, note: (resent: Resent) => void): Generator<FilePiece> {
    const own = this.#own;
    this.#own = new Map();
    for (const [path, { rows, filer, created, serial }] of own) {
      yield { path, bytes: encodeCp932(`${headLines(filer, '', created, serial)}${rows.join('')}`) };
      if (!draw.chance(SENT_AGAIN)) continue;
      const again = path.replace(`-${serial}.csv`, `-${serial}-again.csv`);
      note({ file: again, rows: rows.length });
      yield { path: again, bytes: encodeCp932(`${headLines(filer, '', created, '999')}${rows.join('')}`) };
    }
  }
}
