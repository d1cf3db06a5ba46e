import type { Day } from '../calendar.ts';
import { textOf } from '../calendar.ts';
import type { TextFiles } from '../files/text-files.ts';
import { extractDay, type RegisterName, registerShapes } from './register.ts';

export type Cell = string | number | undefined;

/** The registers as their keepers write them: what was recorded after the extract is not in it. */
export class Records {
  readonly #files: TextFiles;
  readonly #today: Day;

  constructor(files: TextFiles, today: Day) {
    this.#files = files;
    this.#today = today;
    for (const [register, { header }] of Object.entries(registerShapes))
      files.append(`${register}.csv`, `${header}\n`);
  }

  /** The last cell of every register is the day on which the record was made. */
  write(register: RegisterName, cells: readonly Cell[], recordedOn: Day): void {
    if (recordedOn > extractDay(register, this.#today)) return;
    this.#files.append(`${register}.csv`, `${cells.map(cellText).join(',')},${textOf(recordedOn)}\n`);
  }
}

/** RFC 4180; days are written by their writers. */
export function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Text of a day that may be absent. */
export function dayText(day: Day | undefined): string {
  return day === undefined ? '' : textOf(day);
}
