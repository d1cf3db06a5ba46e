import { registerFiles, type RegisterFile, type TableRegister } from '@renkei/contract/files';
import type { ReadEvent } from '../read-event.ts';
import { readRegister } from '../registers/read-register.ts';
import { newSeenRows } from '../seen-rows.ts';
import { encode } from './encode.ts';
import { all, streamOf } from './streams.ts';

/** Everything that comes of one register file, given as text or bytes. */
export function readTable(
  register: TableRegister,
  content: string | Uint8Array,
  file: string = registerFiles[register].file,
): Promise<ReadEvent[]> {
  const bytes = typeof content === 'string' ? encode(content, 'utf-8') : content;
  return all<ReadEvent>(readRegister(register, streamOf(bytes), { file, seen: newSeenRows() }));
}

/** The contract of a register, whatever its rows are. */
export function contractOf(register: TableRegister): RegisterFile<unknown> {
  return registerFiles[register];
}

/** A register file of these lines, with the header of the contract. */
export function tableOf(register: TableRegister, lines: readonly string[]): string {
  return [headerOf(register), ...lines, ''].join('\n');
}

export function headerOf(register: TableRegister): string {
  return registerFiles[register].columns.map(({ name }) => name).join(',');
}

/** Rows that were kept. */
export function keptRows(events: readonly ReadEvent[]): unknown[] {
  return events.flatMap((event) => (event.kind === 'kept' ? [event.row] : []));
}

/** `line:column code` of every problem. */
export function codesOf(events: readonly ReadEvent[]): string[] {
  return events.flatMap((event) =>
    event.kind === 'bad' ? [`${event.bad.line}:${event.bad.column} ${event.bad.code}`] : [],
  );
}

/** The file to correct that these events give. */
export function correctionOf(events: readonly ReadEvent[]): Uint8Array {
  const rows = events.flatMap((event) =>
    event.kind === 'bad' && event.toCorrect !== undefined ? [event.toCorrect] : [],
  );
  return Buffer.concat([rows[0]?.head ?? new Uint8Array(0), ...rows.map(({ row }) => row)]);
}

/** The file to correct, as text. */
export function correctionText(events: readonly ReadEvent[]): string {
  return new TextDecoder().decode(correctionOf(events));
}
