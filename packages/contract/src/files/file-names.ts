import { registerFiles } from './register-files.ts';
import { type TableRegister, tableRegisters } from './register.ts';

const LONGEST_LABEL = 40;
const LABEL = /^[A-Za-z0-9_-]{1,40}$/;
const TABLE_FILE = /^(?<register>[a-z-]+)(?:\.(?<label>[^.]*))?\.csv$/;
const TO_CORRECT = 'to-correct';

/** Whether an increment may bear this label: `stays.<label>.csv`. */
export function isIncrementLabel(text: string): boolean {
  return LABEL.test(text);
}

/** The register to which a file belongs by its name: `stays.csv`, or an increment such as `stays.2026-w46.csv`. */
export function tableRegisterOf(name: string): TableRegister | undefined {
  const { register, label } = TABLE_FILE.exec(name)?.groups ?? {};
  if (label !== undefined && !isIncrementLabel(label)) return undefined;
  return tableRegisters.find((each) => each === register);
}

/** The name of a register's own file, which comes before its increments. */
export function isWholeFile(name: string): boolean {
  const register = tableRegisterOf(name);
  return register !== undefined && registerFiles[register].file === name;
}

/**
 * The name under which a file to correct is written, so that it is read again where it is put back: `stays.csv` becomes the
 * increment `stays.to-correct.csv`, `notifications/a.csv` becomes `notifications/a-to-correct.csv`.
 */
export function correctionFileName(file: string): string {
  const register = tableRegisterOf(file);
  const stem = file.replace(/\.[^.]*$/, '');
  if (register === undefined) return `${stem}-${TO_CORRECT}.csv`;
  const label = stem.slice(register.length + 1);
  if (label === '') return `${register}.${TO_CORRECT}.csv`;
  // The end of a long label tells more than its beginning.
  return `${register}.${label.slice(TO_CORRECT.length + 1 - LONGEST_LABEL)}-${TO_CORRECT}.csv`;
}

/** Whether a file bears a name that `correctionFileName` gives. */
export function isCorrectionFile(file: string): boolean {
  return file.endsWith(`.${TO_CORRECT}.csv`) || file.endsWith(`-${TO_CORRECT}.csv`);
}
