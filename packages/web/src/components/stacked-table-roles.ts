/**
 * At 390 px the rows of a table are laid out as cards. Some browsers then forget that it is a table, so each part says
 * again what it is.
 */
export const roles = {
  table: { role: 'table' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  rowgroup: { role: 'rowgroup' },
} as const;
