import { isIncrementLabel, type TableRegister, tableRegisters } from '@renkei/contract/files';

/** Why a file is not sent. */
export type LeftOutReason = 'truth' | 'hidden' | 'kind' | 'label' | 'same-name';

/** What a file is by its name, and the path under which the node takes it. */
export type Recognised =
  | { readonly kind: 'file'; readonly register: TableRegister | 'notifications'; readonly path: string }
  | { readonly kind: 'left-out'; readonly reason: LeftOutReason };

/** Files that systems and office programs leave in folders. */
const hidden = /^(\..*|~\$.*|thumbs\.db|desktop\.ini)$/iu;
/** What a browser adds where a file of this name was downloaded before: “name (1).csv”. */
const copy = / ?\((\d{1,3})\)$/u;

/**
 * `source` is the path below what was chosen or dropped (`2026-11/residents.csv`). Register files go by their name, every
 * other .csv or .xlsx is an employer's file; what lies in a folder `notifications` is one whatever its name.
 */
export function recogniseFile(source: string): Recognised {
  // macOS writes か゛ as two characters; the same name must not look like two.
  const parts = source.normalize('NFC').split('/');
  const name = parts.at(-1) ?? '';
  if (hidden.test(name)) return leftOut('hidden');
  const dot = name.lastIndexOf('.');
  const [stem, ending] = [name.slice(0, dot), name.slice(dot + 1).toLowerCase()];
  if (dot < 1 || (ending !== 'csv' && ending !== 'xlsx')) return leftOut('kind');
  const notification = fileOf('notifications', `notifications/${stem}.${ending}`);
  if (ending === 'xlsx' || parts.at(-2)?.toLowerCase() === 'notifications') return notification;
  if (stem.toLowerCase() === 'truth') return leftOut('truth');
  const register = tableRegisters.find((each) => each === registerPart(stem));
  return register === undefined ? notification : registerFile(register, stem.slice(register.length));
}

/** `rest` is what follows the register's name: nothing, `.label`, or what our own file to correct is called. */
function registerFile(register: TableRegister, rest: string): Recognised {
  const number = copy.exec(rest)?.[1];
  const bare = rest.replace(copy, '');
  const corrected = bare === '-to-correct' ? 'to-correct' : bare.slice(1);
  if (bare === '' && number === undefined) return fileOf(register, `${register}.csv`);
  const full = [corrected, number].filter((part) => part !== undefined && part !== '').join('-');
  return isIncrementLabel(full) ? fileOf(register, `${register}.${full}.csv`) : leftOut('label');
}

/** The name up to the first dot, our own ending and a browser's counter taken off. */
function registerPart(stem: string): string {
  const first = stem.split('.')[0] ?? '';
  return first
    .replace(copy, '')
    .replace(/-to-correct$/u, '')
    .toLowerCase();
}

function fileOf(register: TableRegister | 'notifications', path: string): Recognised {
  return { kind: 'file', register, path };
}

function leftOut(reason: LeftOutReason): Recognised {
  return { kind: 'left-out', reason };
}
