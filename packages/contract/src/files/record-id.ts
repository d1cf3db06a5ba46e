import type { Register } from './register.ts';
import { registerFiles, type RegisterRows } from './register-files.ts';

/** The id under which a row is known in its register: the first field of its key. */
export function recordIdOf(register: Register, row: RegisterRows[Register]): string {
  const field = register === 'notifications' ? 'notificationId' : registerFiles[register].key[0];
  const found: unknown = field === undefined ? undefined : Reflect.get(row, field);
  if (typeof found !== 'string') throw new Error(`a row of ${register} without ${field}`);
  return found;
}
