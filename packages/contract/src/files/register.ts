/** The registers whose completeness `coverage.csv` states. */
export const coveredRegisters = [
  'residents',
  'cards',
  'stays',
  'permissions',
  'departures',
  'separations',
  'notifications',
] as const;
export type CoveredRegister = (typeof coveredRegisters)[number];

/** The registers read from one CSV file each, in the order in which a directory is read; notifications come last. */
export const tableRegisters = [
  'residents',
  'cards',
  'stays',
  'permissions',
  'departures',
  'separations',
  'coverage',
] as const;
export type TableRegister = (typeof tableRegisters)[number];

/** The registers whose every row belongs to one resident. */
export const personRegisters = ['residents', 'cards', 'stays', 'permissions', 'departures'] as const;
export type PersonRegister = (typeof personRegisters)[number];

/** Every register of a directory. */
export type Register = TableRegister | 'notifications';
