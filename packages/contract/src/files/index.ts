/** Columns, codes and typed rows of the files that intake reads and synthetic writes. No I/O: a browser may import it. */
export { badRow, BadRow, BlankedCell, type BadPlace, type FileCounts } from './bad-row.ts';
export { type BadRowCode, badRowCodes, isBadRowCode, isLeftOutOfCorrections } from './bad-row-codes.ts';
export { CardRow } from './cards.ts';
export { cellPatterns } from './cell-patterns.ts';
export { type CellForm, cellForms, type Column } from './column.ts';
export { CoverageRow } from './coverage.ts';
export { MovementRow } from './departures.ts';
export {
  type Form3Column,
  form3Columns,
  form3Kinds,
  form3Title,
  MOST_WORKBOOK_ROWS,
} from './form-3-columns.ts';
export { type LooseDay, readLooseDay } from './loose-day.ts';
export {
  correctionFileName,
  isCorrectionFile,
  isIncrementLabel,
  isWholeFile,
  tableRegisterOf,
} from './file-names.ts';
export { maskIndividualNumbers } from './mask-individual-numbers.ts';
export {
  eras,
  INDIVIDUAL_NUMBER_COLUMN,
  notificationCodes,
  type NotificationColumn,
  notificationColumns,
  notificationFieldColumns,
  notificationHead,
  notificationHeadPlaces,
  notificationWidths,
} from './notification-columns.ts';
export { type EraDay, NotificationRow, notificationsTitle } from './notifications.ts';
export { PermissionRow } from './permissions.ts';
export { readRowQuickly } from './quick-row.ts';
export { recordIdOf } from './record-id.ts';
export {
  type CoveredRegister,
  coveredRegisters,
  type Register,
  type TableRegister,
  tableRegisters,
  type UnreadRegister,
} from './register.ts';
export { type Cells, type RegisterFile } from './register-file.ts';
export { registerFiles, type RegisterRows } from './register-files.ts';
export { ResidentRow } from './residents.ts';
export { parseReference, REFERENCE_COLUMN, referenceText, type RowReference } from './row-reference.ts';
export { SeparationRow } from './separations.ts';
export { findPlace, type Place, type Source, type SourceColumns } from './source.ts';
export { ApplicationRow, StayRow } from './stays.ts';
